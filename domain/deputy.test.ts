import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type GovernedTask,
  heldPower,
  isAskedToJudge,
  judgesForChair,
  mayDelegate,
  mayJudge,
  waitsForChair,
} from "./permissions";
import { type Person, ROLES } from "./person";
import { POWERS } from "./power";
import { MAY, TASK_ACTS } from "./task-acts";

const AGENCIES = ["standing office", "people's committee", "trade", "police"] as const;
const USERS = ["deputy", "chair", "somebody"] as const;

const agency = fc.constantFrom(...AGENCIES);
const deputy = fc
  .record({
    role: fc.constantFrom(...ROLES),
    agencyId: agency,
    others: fc.uniqueArray(agency),
    powers: fc.uniqueArray(fc.constantFrom(...POWERS)),
  })
  .map(({ role, agencyId, others, powers }): Person => {
    const held = powers.map((power) => ({ power, delegationId: `of ${power}` }));
    return {
      ...{ kind: "person", userId: "deputy", membershipId: "m", agencyId, role },
      ...{ agencyIds: [agencyId, ...others], powers: held, isShared: false },
    };
  });
const task = fc.record({
  agencyId: agency,
  agencyKind: fc.constant("agency" as const),
  standingAgencyId: fc.constant("standing office"),
  status: fc.constant("submitted" as const),
  role: fc.constantFrom("lead" as const, "coordinating" as const),
  submission: fc.record({ byUserId: fc.constantFrom(...USERS), recordedByAgencyId: agency }),
  extension: fc.option(
    fc.record({ byUserId: fc.constantFrom(...USERS), byRole: fc.constantFrom(...ROLES) }),
  ),
});

/** What a deputy does in the chair's stead about one agency's task, and by which power. */
const BY_POWER = {
  confirm: "judge",
  return: "judge",
  decide_extension: "decide_extensions",
  correct_last_day: "correct_last_days",
  direct: "direct",
  star: "star",
  pause: "set_aside",
  resume: "set_aside",
  cancel: "set_aside",
  transfer: "transfer",
} as const;

test("a deputy decides by a power held, under the committee's membership, never over an agency of their own", () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(deputy, task, (drawn, governed) => {
      const actor: Person = { ...drawn, role: "member" };
      for (const [act, power] of Object.entries(BY_POWER)) {
        const held = actor.powers.some((one) => one.power === power);
        const isOwn = actor.agencyIds.includes(governed.agencyId);
        const isTheirs =
          (power === "judge" && governed.submission?.byUserId === "deputy") ||
          (power === "decide_extensions" && governed.extension?.byUserId === "deputy");
        const expected = held && !isOwn && !isTheirs;
        expect({ act, may: MAY[act as keyof typeof MAY](actor, governed) }).toEqual({
          act,
          may: expected,
        });
        met.add(`${act} ${expected}`);
      }
    }),
    { numRuns: 2000 },
  );
  expect(met.size).toBe(2 * Object.keys(BY_POWER).length);
});

test("powers are no powers under another membership", () => {
  fc.assert(
    fc.property(deputy, task, (actor, governed) => {
      fc.pre(actor.role !== "member");
      const bare: Person = { ...actor, powers: [] };
      expect(POWERS.filter((power) => heldPower(actor, power))).toEqual([]);
      for (const act of TASK_ACTS)
        expect({ act, may: MAY[act](actor, governed) }).toEqual({
          act,
          may: MAY[act](bare, governed),
        });
    }),
  );
});

test("a deputy is shown what waits for the chair, without what the four eyes forbid", () => {
  let shown = 0;
  fc.assert(
    fc.property(deputy, task, (drawn, governed: GovernedTask) => {
      const actor: Person = { ...drawn, role: "member" };
      const holds = heldPower(actor, "judge") !== null;
      expect(judgesForChair(actor)).toBe(holds);
      expect(isAskedToJudge(actor)).toBe(holds);
      if (!holds || !mayJudge(actor, governed) || !waitsForChair(governed)) return;
      shown += 1;
      expect(actor.agencyIds).not.toContain(governed.agencyId);
      expect(governed.submission?.byUserId).not.toBe("deputy");
    }),
    { numRuns: 2000 },
  );
  expect(shown).toBeGreaterThan(20);
});

test("a deputy passes nothing on", () => {
  fc.assert(
    fc.property(deputy, (actor) => {
      expect(mayDelegate(actor)).toBe(actor.role === "chair");
    }),
  );
});
