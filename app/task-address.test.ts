import fc from "fast-check";
import { expect, test } from "vitest";
import { DUTY_CLASSES } from "@/domain/duty-roll-up";
import { dutyAddress, taskAddress } from "@/domain/steering/address";
import { AGE_BANDS } from "@/domain/steering/ageing";
import { MOVES, WAITING_FLAGS } from "@/domain/steering/question";
import { TASK_CLASSES } from "@/domain/task-class";
import { viewFrom } from "./plan/asked";
import { filterFrom } from "./tasks/filter";

const PERIOD = "7a3fbb3e-6f0e-4a5e-9d2c-0d5c3f1f7a11";
const today = { periodId: PERIOD, on: "2026-12-14", isToday: true };
const past = { ...today, on: "2026-11-30", isToday: false };

test("a figure's address says its period, its question, and a past day", () => {
  expect(taskAddress(today, { classes: ["overdue"], role: "lead" })).toBe(
    `/tasks?period=${PERIOD}&class=overdue&role=lead`,
  );
  expect(dutyAddress(past, { classes: ["overdue"], due: "by_now" })).toBe(
    `/plan?period=${PERIOD}&class=overdue&due=by_now&on=2026-11-30`,
  );
});

const yes = fc.constant(true as const);
const taskQuestion = fc.record(
  {
    classes: fc.subarray([...TASK_CLASSES], { minLength: 1 }),
    agencyId: fc.constant(PERIOD),
    sections: fc.subarray(["III.1", "III.2", "V.7", "1"], { minLength: 1 }),
    role: fc.constantFrom("lead" as const, "coordinating" as const),
    counted: yes,
    due: fc.constant("soon" as const),
    aged: fc.constantFrom(...AGE_BANDS),
    dated: fc.boolean(),
    silent: yes,
    waiting: fc.constantFrom("any" as const, "mine" as const),
    reported: yes,
    starred: yes,
    begun: fc.boolean(),
    flag: fc.constantFrom(...WAITING_FLAGS),
    since: fc.constant("2026-11-23"),
    was: fc.subarray([...TASK_CLASSES], { minLength: 1 }),
    changed: yes,
    moved: fc.constantFrom(...MOVES),
  },
  { requiredKeys: [] },
);

test("the list reads from the address the very question that the figure counted", () => {
  fc.assert(
    fc.property(taskQuestion, fc.boolean(), (of, isToday) => {
      const filter = filterFrom(parametersOf(taskAddress(isToday ? today : past, of)));
      const scope = { planId: null, periodId: PERIOD, on: isToday ? null : past.on };
      expect(filter).toEqual({ ...scope, of, search: "", page: 1 });
    }),
  );
});

const dutyQuestion = fc.record(
  {
    classes: fc.subarray([...DUTY_CLASSES], { minLength: 1 }),
    due: fc.constantFrom("by_now" as const, "later" as const),
    since: fc.constant("2026-11-23"),
    was: fc.subarray([...DUTY_CLASSES], { minLength: 1 }),
    changed: yes,
  },
  { requiredKeys: [] },
);

test("the plan reads from the address the very question that the figure counted", () => {
  fc.assert(
    fc.property(dutyQuestion, (of) => {
      const view = viewFrom(parametersOf(dutyAddress(past, of)));
      expect(view).toEqual({ planId: null, periodId: PERIOD, on: past.on, duty: null, of });
    }),
  );
});

test("an address that makes no sense asks for nothing", () => {
  const nonsense = {
    class: "late",
    section: "' or 1",
    on: "2026-02-30",
    aged: "old",
    period: "1",
    since: "hôm qua",
  };
  expect(filterFrom(nonsense)).toMatchObject({ periodId: null, on: null, of: {} });
  expect(viewFrom(nonsense)).toMatchObject({ periodId: null, on: null, of: {} });
});

function parametersOf(address: string): Record<string, string[] | string> {
  const asked = new URL(address, "http://localhost").searchParams;
  return Object.fromEntries(
    [...new Set(asked.keys())].map((name) => {
      const all = asked.getAll(name);
      return [name, all.length === 1 ? (all[0] as string) : all];
    }),
  );
}
