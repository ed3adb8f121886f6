import { getTranslations } from "next-intl/server";
import type { Entry } from "@/components/timeline-entry";
import type { AuditEvents } from "@/domain/audit";
import type { Day } from "@/domain/day";
import { directiveStanding } from "@/domain/directive";
import { writeDay } from "@/domain/vietnamese-day";
import type { TaskPage } from "@/server/queries/task-page";
import { standingMark } from "../../directives/standing-words";
import { payloadOf } from "./told-entries";

type Event = TaskPage["events"][number];

/** How the task was urged, and the directives on it with how far each agency is. */
export async function directingEntries(page: TaskPage, today: Day): Promise<Entry[]> {
  const [urge, directive] = await Promise.all([
    getTranslations("urge"),
    getTranslations("directive"),
  ]);
  const urged = page.directing.urges.map(
    (one): Entry => ({
      ...{ id: one.id, kind: "urged", at: one.at, nth: one.nth, text: one.message },
      ...{ who: one.byName, agency: one.byAgencyName },
      ...{ acting: one.acting, onBehalfOf: one.onBehalfOf },
      marks: [{ icon: "user", label: urge("reached", { count: one.reached }), look: "plain" }],
    }),
  );
  return [...urged, ...page.events.flatMap((event) => told(event) ?? [])];

  function told(event: Event): Entry | null {
    const base = {
      ...{ id: event.id, at: event.at, who: event.actorName, agency: event.actorAgencyName },
      ...{ acting: event.actingName, onBehalfOf: event.onBehalfOf },
    };
    switch (event.event as keyof AuditEvents) {
      case "directive.given":
        return { ...base, ...given(payloadOf(event, "directive.given")) };
      case "directive.acknowledged":
        return { ...base, kind: "directive_acknowledged" };
      case "directive.answered": {
        const { answer: text } = payloadOf(event, "directive.answered");
        return { ...base, kind: "directive_answered", text };
      }
      case "directive.closed": {
        const { agency, note } = payloadOf(event, "directive.closed");
        const other = agency === page.task.agencyName ? null : agency;
        return {
          ...{ ...base, kind: "directive_closed" },
          text: [other, note].filter(Boolean).join(": ") || null,
        };
      }
      default:
        return null;
    }
  }

  function given({ directiveId, text, answerBy }: AuditEvents["directive.given"]) {
    const parts = page.directing.directives.filter((one) => one.directiveId === directiveId);
    const marks = parts.map((one) => {
      const mark = standingMark(directive, one, today);
      const isOwn = parts.length === 1 && one.agencyId === page.task.agencyId;
      return isOwn ? mark : { ...mark, label: `${one.agencyShortName}: ${mark.label}` };
    });
    const waits = parts.some((one) => directiveStanding(one) === "open");
    const until = directive("answerUntil", { day: writeDay(answerBy) });
    return { kind: "directed" as const, text: `${text}\n${until}`, marks, emphasis: waits };
  }
}
