import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { type RaisedKind, unanswered } from "@/domain/raised";
import { isTimely, MAY } from "@/domain/task-acts";
import { writeInstant } from "@/domain/vietnamese-day";
import type { TaskPage } from "@/server/queries/task-page";
import { ActForm } from "../../../act-form";
import { GiveForm } from "../../../directives/give-form";
import type { ActPart } from "./act-part";
import { answerWords, give } from "./directing-actions";

/** Obstacles and proposals that nobody has answered: to answer each by word, or by a directive. */
export function raisedActs(part: ActPart): ReactNode[] {
  const { page, viewer, governed } = part;
  if (page.task.status === "completed" || page.task.status === "cancelled") return [];
  if (!MAY.answer_raised(viewer.actor, governed)) return [];
  return raisedOf(page).length > 0 ? [<Raised key="raised" part={part} />] : [];
}

/** What waits for an answer, the latest report first. */
function raisedOf({ updates, directing }: TaskPage) {
  return unanswered(updates, [
    ...directing.raisedAnswers,
    ...directing.directives.map(({ updateId, raisedKind: kind }) => ({ updateId, kind })),
  ]);
}

const ICONS = { obstacle: "obstacle", proposal: "proposal" } as const satisfies Record<
  RaisedKind,
  string
>;

function Raised({ part: { page, viewer, governed, words } }: { part: ActPart }) {
  const t = useTranslations("raised");
  const { actor } = viewer;
  const { id: taskId, agencyId, agencyName, agencyKind } = page.task;
  const directs = MAY.direct(actor, governed) && isTimely("direct", governed);
  return (
    <div id="raised">
      <Panel title={t("title")}>
        <ul className="grid gap-4">
          {raisedOf(page).map(({ report, kind, text }) => {
            const id = `${report.id}-${kind}`;
            return (
              <li key={id} className="grid gap-2 text-sm">
                <p className="flex gap-2">
                  <Icon name={ICONS[kind]} className="mt-0.5 size-4 flex-none text-ink-3" />
                  <span className="min-w-0 whitespace-pre-line">
                    <b>{t(kind)}</b> {text}
                    <span className="block text-xs text-ink-3">
                      {t("raisedBy", {
                        name: report.byName ?? report.byUsername,
                        at: writeInstant(report.at),
                      })}
                    </span>
                  </span>
                </p>
                <div className="flex flex-wrap items-start gap-2" data-screen-only>
                  <ActForm
                    id={`raised-${id}`}
                    action={answerWords}
                    hidden={{ taskId, updateId: report.id, kind, key: randomUUID() }}
                    fields={[{ name: "text", kind: "text", label: t("answer") }]}
                    submit={t("send")}
                    fold={t("answerFold")}
                    {...words}
                  />
                  {directs && (
                    <GiveForm
                      id={`direct-${id}`}
                      actor={actor}
                      action={give}
                      about={{ taskId, updateId: report.id, raisedKind: kind }}
                      agency={agencyKind === "agency" ? { id: agencyId, name: agencyName } : null}
                      fold={t("directFold")}
                    />
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      </Panel>
    </div>
  );
}
