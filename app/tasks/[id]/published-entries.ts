import type { getTranslations } from "next-intl/server";
import type { Entry } from "@/components/timeline-entry";
import { writeDay } from "@/domain/vietnamese-day";
import type { TaskPage } from "@/server/queries/task-page";

type Words = Awaited<ReturnType<typeof getTranslations<"taskPage">>>;
type State = TaskPage["states"][number];

/**
 * What publishing the plan again did with the task: another role, a last day, an end, a new beginning. Such an act
 * is about the whole plan, so it is told from the states it left behind.
 */
export function publishedEntries({ task, states, events }: TaskPage, t: Words): Entry[] {
  const byPeople = new Set(events.map(({ at }) => at.getTime()));
  return states.flatMap((state, place) => {
    const before = states[place - 1];
    if (!before || byPeople.has(state.at.getTime())) return [];
    const base = { at: state.at, who: null, agency: null };
    return changesOf(before, state, t).map(({ kind, text }) => ({
      ...base,
      id: `${task.id}/${state.seq}/${kind}`,
      ...{ kind, text },
    }));
  });
}

type Change = { kind: Entry["kind"]; text: string };

function changesOf(before: State, state: State, t: Words): Change[] {
  const changes: Change[] = [];
  const isEnded = state.status === "cancelled" && before.status !== "cancelled";
  if (isEnded && state.reason) changes.push({ kind: "ended", text: t(`ended.${state.reason}`) });
  if (before.status === "cancelled" && state.status !== "cancelled")
    changes.push({ kind: "assigned", text: t("givenAgain") });
  if (before.role !== state.role)
    changes.push({ kind: "role_changed", text: t(`inRole.${state.role}`) });
  if (state.lastDay && state.lastDay !== before.lastDay)
    changes.push({ kind: "last_day_set", text: writeDay(state.lastDay) });
  return changes;
}
