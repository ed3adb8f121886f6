import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MergingTask, mergedRole, mergeTasks } from "./agency-merge";
import { type GovernedTask, mayJudge } from "./permissions";
import { type Actor, ROLES } from "./person";
import { DUTY_ROLES, TASK_STATUSES, type TaskStatus } from "./task";

const task = (id: string, status: TaskStatus, change: Partial<MergingTask> = {}): MergingTask => ({
  id,
  dutyId: "d",
  periodId: "p",
  occurrence: 0,
  ref: "III.3",
  status,
  role: "lead",
  ...change,
});

describe("of two tasks for the same duty and period", () => {
  test.each([
    ["not_started", "not_started", "A goes on"],
    ["in_progress", "not_started", "A goes on"],
    ["not_started", "submitted", "B goes on"],
    ["cancelled", "not_started", "B goes on"],
    ["cancelled", "completed", "B goes on"],
    ["in_progress", "cancelled", "both stay"],
    ["cancelled", "cancelled", "both stay"],
    ["acknowledged", "acknowledged", "clash"],
    ["completed", "in_progress", "clash"],
    ["paused", "in_progress", "clash"],
  ] as const)("%s and %s: %s", (ofA, ofB, outcome) => {
    const { moved, pairs, clashes } = mergeTasks([task("A", ofA)], [task("B", ofB)]);
    expect(moved).toEqual([]);
    const [pair] = pairs;
    const said = clashes.length > 0 ? "clash" : pair ? `${pair.kept.id} goes on` : "both stay";
    expect(said).toBe(outcome);
    expect(pair?.crossed ?? false).toBe(outcome === "B goes on");
  });
});

test("other duties, periods and occurrences go over", () => {
  const from = [
    task("1", "completed", { dutyId: "e" }),
    task("2", "not_started", { periodId: "q" }),
    task("3", "in_progress", { occurrence: 1 }),
  ];
  expect(mergeTasks([task("A", "completed")], from).moved).toEqual(from);
});

test("whoever leads in either task leads in what is left; a cancelled task has no say", () => {
  const kept = task("A", "in_progress", { role: "coordinating" });
  const role = (status: TaskStatus) =>
    mergedRole({ kept, ended: task("B", status), crossed: false });
  expect(role("not_started")).toBe("lead");
  expect(role("cancelled")).toBe("coordinating");
});

test("whatever the tasks, none is lost, none comes twice and nothing done is ended", () => {
  const some = fc.uniqueArray(
    fc.record({
      dutyId: fc.constantFrom("d", "e"),
      periodId: fc.constantFrom("p", "q"),
      occurrence: fc.constantFrom(0, 1),
      status: fc.constantFrom(...TASK_STATUSES),
      role: fc.constantFrom(...DUTY_ROLES),
    }),
    { selector: (one) => `${one.dutyId}${one.periodId}${one.occurrence}`, maxLength: 8 },
  );
  const named = (owner: string, rows: object[]) =>
    rows.map((row, place) => task(`${owner}${place}`, "not_started", row));
  fc.assert(
    fc.property(some, some, (ofA, ofB) => {
      const into = named("A", ofA);
      const from = named("B", ofB);
      const { moved, pairs, clashes } = mergeTasks(into, from);
      const used = [...moved, ...clashes, ...pairs.flatMap(({ kept, ended }) => [kept, ended])];
      expect(new Set(used).size).toBe(used.length);
      const left = from.filter((one) => !used.includes(one));
      expect(left.every(({ status }) => status === "cancelled")).toBe(true);
      for (const { ended, kept } of pairs) {
        expect(["not_started", "cancelled"]).toContain(ended.status);
        expect(kept.status).not.toBe("cancelled");
      }
    }),
  );
});

test("a merge lets nobody judge what they could not judge before, unless their office now stands for the plan", () => {
  const place = fc.constantFrom("A", "B", "C");
  const merged = (id: string) => (id === "B" ? "A" : id);
  const worlds = fc.record({
    role: fc.constantFrom(...ROLES),
    own: place,
    others: fc.array(place, { maxLength: 2 }),
    reporting: place,
    standing: place,
    recordedBy: place,
    byUserId: fc.constantFrom("me", "somebody else"),
  });
  fc.assert(
    fc.property(worlds, ({ role, own, others, reporting, standing, recordedBy, byUserId }) => {
      const mayWhere = (now: (id: string) => string) => {
        const actor: Actor = {
          ...{ kind: "person", userId: "me", membershipId: "m", role, agencyId: now(own) },
          agencyIds: [own, ...others].map(now),
          ...{ powers: [], isShared: false },
        };
        const submitted: GovernedTask = {
          ...{ agencyId: now(reporting), agencyKind: "agency", status: "submitted", role: "lead" },
          standingAgencyId: now(standing),
          submission: { byUserId, recordedByAgencyId: now(recordedBy) },
          extension: null,
        };
        return mayJudge(actor, submitted);
      };
      const isNowStanding =
        role === "standing_office" && own !== standing && merged(own) === merged(standing);
      if (mayWhere(merged) && !isNowStanding) expect(mayWhere((id) => id)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
