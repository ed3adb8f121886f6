import { describe, expect, test } from "vitest";
import { addDays } from "./day";
import {
  daysToEscalate,
  ESCALATION_STEPS,
  type EscalationStep,
  escalatedTo,
  escalationFrom,
  nextStep,
  stepsCalledFor,
  USUAL_ESCALATION,
} from "./escalation";
import { TASK_STATUSES } from "./task";
import type { Reachable } from "./urge";

test("the first day late calls for the head, the third for the standing office, the seventh for the chair", () => {
  const called = Array.from({ length: 40 }, (_, at) => at - 31).map(
    (late) => stepsCalledFor(late, USUAL_ESCALATION).length,
  );
  expect(called).toEqual([...Array(32).fill(0), 1, 1, 2, 2, 2, 2, 3, 3]);
});

test("steps are taken once and in order, after missed days too", () => {
  const walk = (daysLate: number, taken: EscalationStep[] = []) => {
    const steps = [...taken];
    for (
      let next = nextStep(daysLate, steps, USUAL_ESCALATION);
      next;
      next = nextStep(daysLate, steps, USUAL_ESCALATION)
    ) {
      steps.push(next);
    }
    return steps.slice(taken.length);
  };
  expect(walk(0)).toEqual([]);
  expect(walk(1)).toEqual(["head"]);
  expect(walk(6)).toEqual(["head", "office"]);
  expect(walk(300)).toEqual([...ESCALATION_STEPS]);
  expect(walk(7, ["head"])).toEqual(["office", "chair"]);
  expect(walk(7, ["head", "office", "chair"])).toEqual([]);
  // The days were set otherwise after a step was taken.
  expect(walk(4, ["chair"])).toEqual(["head", "office"]);
});

test.each(TASK_STATUSES)(
  "only what is late in its agency's own hands is escalated: %s",
  (status) => {
    const lastDay = "2026-12-31";
    const submittedOn =
      status === "submitted" || status === "completed" ? addDays(lastDay, 2) : null;
    const late = [0, 1, 2, 9].map((days) =>
      daysToEscalate({ status, lastDay, submittedOn }, addDays(lastDay, days)),
    );
    const isOpen = ["not_started", "acknowledged", "in_progress"].includes(status);
    expect(late).toEqual(isOpen ? [0, 1, 2, 9] : [0, 0, 0, 0]);
    expect(daysToEscalate({ status, lastDay: null, submittedOn: null }, lastDay)).toBe(0);
  },
);

describe("whom a step reaches", () => {
  const one = (userId: string, role: Reachable["role"], agencyId: string): Reachable => ({
    ...{ userId, role, agencyId, name: userId },
  });
  const people = [
    one("head", "agency_head", "police"),
    one("officer", "officer", "police"),
    one("clerk", "officer", "economy"),
    one("other clerk", "officer", "economy"),
    one("son", "chair", "hall"),
    one("lan", "member", "hall"),
    one("mai", "standing_office", "office"),
    one("another", "standing_office", "elsewhere"),
    one("tuan", "admin", "empty"),
  ];
  const reached = (step: EscalationStep, agencyId: string, agencyKind = "agency" as const) => {
    const late = { agencyId, agencyKind, standingAgencyId: "office" };
    const { recipients, instead } = escalatedTo(step, late, people);
    return [recipients.map(({ userId }) => userId), instead];
  };

  test("the head of the agency, the plan's own standing office, the chair", () => {
    expect(reached("head", "police")).toEqual([["head"], null]);
    expect(reached("office", "police")).toEqual([["mai"], null]);
    expect(reached("chair", "police")).toEqual([["son"], null]);
  });

  test("without a head the officers, without officers its leaders, and it says so", () => {
    expect(reached("head", "economy")).toEqual([["clerk", "other clerk"], "officers"]);
    expect(reached("head", "hall")).toEqual([["son"], "leaders"]);
  });

  test("of a group the standing office, which holds its task", () => {
    const late = { agencyId: "villages", agencyKind: "group", standingAgencyId: "office" } as const;
    const { recipients, instead } = escalatedTo("head", late, people);
    expect([recipients.map(({ userId }) => userId), instead]).toEqual([["mai"], "office"]);
  });

  test("nobody, where there is nobody who works there", () => {
    expect(reached("head", "empty")).toEqual([[], null]);
    expect(
      escalatedTo("chair", { agencyId: "x", agencyKind: "agency", standingAgencyId: "y" }, []),
    ).toEqual({ recipients: [], instead: null });
  });
});

test("what is not set holds as usual", () => {
  expect(escalationFrom([])).toEqual({ head: 1, office: 3, chair: 7 });
  const set = [
    { key: "escalation_office", value: "5" },
    { key: "commune", value: "x" },
  ];
  expect(escalationFrom(set)).toEqual({ head: 1, office: 5, chair: 7 });
});
