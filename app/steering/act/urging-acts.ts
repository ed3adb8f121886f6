import { dayOf } from "@/domain/day";
import type { SteeringView } from "@/domain/steering/view";
import { writeShortDay } from "@/domain/vietnamese-day";
import type { LastUrge } from "@/server/queries/last-urges";
import type { BoardData } from "./board-data";
import { type ActTranslations, type Offer, offer } from "./offer";

type Asked = { view: SteeringView; data: BoardData; t: ActTranslations };

/** As many as are read before sending; the act itself is about all of them. */
const MOST_LINES = 10;

/** When and how often a task was urged, in few words. */
export function urgedWords(t: ActTranslations, urge: LastUrge | undefined): string {
  return urge ? t("urged", { day: writeShortDay(dayOf(urge.at)), nth: urge.nth }) : t("neverUrged");
}

/** Đôn đốc: an agency's overdue tasks, everything overdue, and a task that is silent. */
export function urgingActs({ view, data, t }: Asked): Offer[] {
  const { urging } = data;
  if (!urging) return [];
  const { planId } = view.scope;
  const message = { name: "message", label: t("message"), kind: "text" } as const;
  const fields = [message];
  const agencies = new Map(urging.tasks.map((task) => [task.agencyId, task.agencyName]));
  const offers: Offer[] = [...agencies].map(([agencyId, agency]) => {
    const own = urging.tasks.filter((task) => task.agencyId === agencyId);
    const title = t("title.urge_agency", { agency });
    return [
      agencyId,
      offer(t, "urge_agency", {
        ...{ id: agencyId, title, fields, icon: "urge" },
        label: t("urgeCount", { count: own.length }),
        about: aboutUrging(
          t,
          own,
          urging.recipients.filter((one) => one.agencyId === agencyId),
        ),
        hidden: { planId, agencyId },
      }),
    ];
  });
  if (urging.total > 0)
    offers.push([
      planId,
      offer(t, "urge_overdue", {
        ...{ id: planId, title: t("title.urge_overdue"), fields, icon: "urge" },
        ...{ look: "primary", size: "normal" },
        label: t("urgeAll", { count: urging.total }),
        about: [
          t("allOf", { count: urging.total, agencies: agencies.size }),
          recipientWords(t, urging.recipients),
          ...(urging.unreached.length > 0
            ? [t("unreached", { agencies: urging.unreached.join(", ") })]
            : []),
        ],
        hidden: { planId },
      }),
    ]);
  for (const { taskId, ref, agencyName: agency, group, text } of view.silent.rows) {
    if (group) continue;
    const title = t("title.urge_task", { ref, agency });
    const about = [text, urgedWords(t, data.urged.get(taskId))];
    offers.push([
      taskId,
      offer(t, "urge_task", { id: taskId, title, about, fields, hidden: { taskId } }),
    ]);
  }
  return offers;
}

type Urging = NonNullable<BoardData["urging"]>;

function aboutUrging(
  t: ActTranslations,
  tasks: Urging["tasks"],
  recipients: Urging["recipients"],
): string[] {
  const lines = tasks.slice(0, MOST_LINES).map(({ ref, days, urged }) => {
    return t("late", { ref, days, urged: urgedWords(t, urged ?? undefined) });
  });
  return [...lines, recipientWords(t, recipients)];
}

function recipientWords(t: ActTranslations, recipients: Urging["recipients"]): string {
  const names = [...new Set(recipients.map(({ name }) => name))];
  return t("recipients", { names: names.join(", ") });
}
