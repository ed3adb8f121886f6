import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { isTimely, MAY } from "@/domain/task-acts";
import { writeDay } from "@/domain/vietnamese-day";
import { GiveForm } from "../../../directives/give-form";
import { PartActs } from "../../../directives/part-acts";
import { standingMark } from "../../../directives/standing-words";
import { urgeAddress } from "../../../urge/question";
import type { ActPart } from "./act-part";
import { acknowledge, answer, close, give } from "./directing-actions";

/** Directives on the task: to acknowledge, answer, close and give; urging its agency. */
export function directiveActs(part: ActPart): ReactNode[] {
  const { page, viewer, governed } = part;
  const { actor } = viewer;
  const open = page.directing.directives.filter(({ closedAt }) => closedAt === null);
  const gives = isTimely("direct", governed) && MAY.direct(actor, governed);
  return [
    open.length > 0 && <Directives key="directives" part={part} />,
    isTimely("urge", governed) && MAY.urge(actor, governed) && <Urge key="urge" part={part} />,
    gives && <Give key="direct" part={part} />,
  ].filter(Boolean);
}

/** What is open of the directives on the task, each agency's part with what can be done about it. */
function Directives({ part: { page, viewer, words, today } }: { part: ActPart }) {
  const t = useTranslations("directive");
  const { directives, isHeaded } = page.directing;
  const open = directives.filter(({ closedAt }) => closedAt === null);
  return (
    <div id="directives">
      <Panel title={t("heading")}>
        <ul className="grid gap-4">
          {open.map(({ id: boundId, ...one }) => (
            <li key={boundId} className="text-sm">
              <p className="flex flex-wrap items-center gap-2">
                <Badge {...standingMark(t, one, today)} />
                {one.agencyId !== page.task.agencyId && <b>{one.agencyName}</b>}
              </p>
              <p className="mt-1.5 rounded-r-md border-l-3 border-ink-2 bg-canvas px-3 py-2 whitespace-pre-line">
                {one.text}
              </p>
              <p className="mt-1 text-xs text-ink-3">
                {t("byAndDay", { name: one.byName, day: writeDay(one.answerBy) })}
              </p>
              {one.answer && (
                <p className="mt-2 whitespace-pre-line">
                  <b>{t("answeredBy", { name: one.answeredByName ?? one.agencyName })}</b>{" "}
                  {one.answer}
                </p>
              )}
              <PartActs
                part={{ ...one, boundId }}
                actor={viewer.actor}
                standingAgencyId={page.task.standingAgencyId}
                isHeaded={isHeaded}
                actions={{ acknowledge, answer, close }}
                words={words}
              />
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

/** How often the agency was urged about it, and the way to do it again. */
function Urge({ part: { page } }: { part: ActPart }) {
  const t = useTranslations("urge");
  const [last] = page.directing.urges;
  return (
    <Panel title={t("title")}>
      <p className="mb-3 text-sm text-ink-2">
        {t("openText", { count: last?.nth ?? 0, day: last ? writeDay(dayOf(last.at)) : "" })}
      </p>
      <ButtonLink href={urgeAddress({ scope: "task", taskId: page.task.id })}>
        {t("open")}
      </ButtonLink>
    </Panel>
  );
}

function Give({ part: { page, viewer } }: { part: ActPart }) {
  const t = useTranslations("directive");
  const { id: taskId, agencyId, agencyName, agencyKind } = page.task;
  return (
    <Panel title={t("title")}>
      <GiveForm
        id="direct"
        actor={viewer.actor}
        action={give}
        about={{ taskId }}
        agency={agencyKind === "agency" ? { id: agencyId, name: agencyName } : null}
        fold={t("giveFold")}
      />
      <p className="mt-2 text-sm">
        <Link href="/directives" prefetch={false} className="inline-block py-1">
          {t("all")}
        </Link>
      </p>
    </Panel>
  );
}
