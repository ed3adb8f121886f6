import type { Day } from "../../../domain/day";
import { rollUp } from "../../../domain/duty-roll-up";
import { CHANGES, type Change } from "../../../domain/steering/comparison";
import { classOf } from "../../../domain/task-class";
import type { PlayedWorld } from "./random-register";
import { type KnownTask, knownTask } from "./recount";

type Pair = { agency: number; ref: string; then: KnownTask | null; now: KnownTask };

const BEGUN = ["in_progress", "submitted", "completed"];

/** What the chair's comparison of two days must come to: every task looked at as it was on the one and on the other. */
export function recountedChanges(world: PlayedWorld, since: Day, on: Day) {
  const pairs = world.tasks.flatMap((task): Pair[] => {
    const [now] = knownTask(task, on);
    const [then = null] = knownTask(task, since);
    return now ? [{ agency: task.agency, ref: task.ref, then, now }] : [];
  });
  const agencies = [...new Set(pairs.map(({ agency }) => agency))].sort();
  const counted = (some: readonly Pair[]) =>
    CHANGES.map((change) => some.filter((pair) => is(change, pair, { since, on })).length);
  return {
    all: counted(pairs),
    agencies: agencies
      .map((agency) => [agency, counted(pairs.filter((pair) => pair.agency === agency))] as const)
      .filter(([, counts]) => counts.some((tasks) => tasks > 0)),
    classes: world.refs.map((ref) => [
      ref,
      dutyClass(
        pairs.flatMap((pair) => (pair.ref === ref && pair.then ? [pair.then] : [])),
        since,
      ),
      dutyClass(
        pairs.flatMap((pair) => (pair.ref === ref ? [pair.now] : [])),
        on,
      ),
    ]),
  };
}

function dutyClass(tasks: readonly KnownTask[], day: Day) {
  const leads = tasks.filter(({ role }) => role === "lead");
  return rollUp(
    leads.map(({ state }) => state),
    day,
  ).class;
}

function is(change: Change, { then, now }: Pair, { since, on }: { since: Day; on: Day }): boolean {
  const [before, after] = [then?.state, now.state];
  switch (change) {
    case "begun":
      return BEGUN.includes(after.status) && !(before && BEGUN.includes(before.status));
    case "redated":
      return before !== undefined && before.lastDay !== after.lastDay;
    case "returned":
      return after.returned && !before?.returned;
    case "given":
      return after.status !== "cancelled" && (!before || before.status === "cancelled");
    case "ended":
      return after.status === "cancelled" && before !== undefined && before.status !== "cancelled";
    default:
      return classOf(after, on) === change && (before ? classOf(before, since) : null) !== change;
  }
}
