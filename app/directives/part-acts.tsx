import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import {
  type BoundDirective,
  mayAcknowledgeDirective,
  mayAnswerDirective,
  mayCloseDirective,
  refuseAcknowledging,
  refuseAnswering,
} from "@/domain/directive";
import { mayUrgeIn } from "@/domain/permissions";
import type { Person } from "@/domain/person";
import type { FormAction } from "@/server/form-action";
import { ActForm } from "../act-form";
import type { actWords } from "../tasks/[id]/act-words";
import { urgeAddress } from "../urge/question";

/** An agency's part of a directive, as its acts need it. */
type DirectivePart = BoundDirective & { boundId: string; directiveId: string };

type Props = {
  part: DirectivePart;
  actor: Person;
  /** The office that follows the plan. */
  standingAgencyId: string;
  /** Somebody in use heads the actor's agency. */
  isHeaded: boolean;
  /** What the page lets be done from it. */
  actions: Record<"acknowledge" | "answer" | "close", FormAction>;
  words: Awaited<ReturnType<typeof actWords>>;
};

/** What this person can do about an agency's part of a directive now. */
export function PartActs({ part, actor, standingAgencyId, isHeaded, actions, words }: Props) {
  const t = useTranslations("directive");
  const { boundId, directiveId, agencyId } = part;
  const key = randomUUID();
  const bound = { ...part, hasHead: isHeaded };
  const acknowledges = mayAcknowledgeDirective(actor, part) && !refuseAcknowledging(part);
  const answers = mayAnswerDirective(actor, bound) && !refuseAnswering(part);
  const closes = mayCloseDirective(actor, part) && part.closedAt === null;
  const urges = mayUrgeIn(actor, { standingAgencyId }) && !refuseAnswering(part);
  const isMine = actor.agencyId === agencyId;
  if (!acknowledges && !answers && !closes && !urges) return null;
  return (
    <div className="mt-2 flex flex-wrap items-start gap-2" data-screen-only>
      {acknowledges && (
        <ActForm
          id={`acknowledge-${boundId}`}
          action={actions.acknowledge}
          hidden={{ directiveId, key }}
          submit={t("acknowledge")}
          look={answers ? "outline" : "primary"}
          {...words}
        />
      )}
      {answers && (
        <ActForm
          id={`answer-${boundId}`}
          action={actions.answer}
          hidden={{ directiveId, key }}
          fields={[{ name: "answer", kind: "text", label: t("answer"), hint: t("answerHint") }]}
          submit={t("sendAnswer")}
          fold={t("answerFold")}
          look="primary"
          {...words}
        />
      )}
      {acknowledges && !answers && <p className="text-xs text-ink-3">{t("headAnswers")}</p>}
      {closes && (
        <ActForm
          id={`close-${boundId}`}
          action={actions.close}
          hidden={{ boundId, key }}
          fields={[{ name: "note", kind: "text", label: t("note"), hint: t("noteHint") }]}
          submit={t("close")}
          fold={t("closeFold")}
          {...words}
        />
      )}
      {urges && !isMine && (
        <ButtonLink href={urgeAddress({ scope: "directive", boundId })}>{t("remind")}</ButtonLink>
      )}
    </div>
  );
}
