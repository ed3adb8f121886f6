import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, daysBetween, startOfDay } from "./day";
import { digestOf, isDigestTime } from "./digest";
import {
  type DigestDirective,
  type DigestExtension,
  type DigestFacts,
  type DigestFigure,
  type DigestTask,
  firstToldOn,
  isNamedOn,
} from "./digest-matters";
import { DIGEST_KINDS, type DigestKind } from "./notice";
import type { Person, Role } from "./person";
import { TASK_STATUSES } from "./task";
import { classOf } from "./task-class";

const ECONOMY = "economy";
const OFFICE = "office";
const HALL = "hall";

function person(role: Role, agencyId: string, change: Partial<Person> = {}): Person {
  return {
    ...{ kind: "person", userId: `${role} of ${agencyId}`, membershipId: "m", agencyId, role },
    ...{ agencyIds: [agencyId], powers: [], isShared: false, ...change },
  };
}

const THANG = person("officer", ECONOMY);
const MAI = person("standing_office", OFFICE);
const SON = person("chair", HALL);
const LAN = person("member", HALL);
const TUAN = person("admin", HALL);

const LAST: Day = "2026-12-25";

function task(day: Day, change: Partial<DigestTask> = {}): DigestTask {
  const { status = "in_progress", lastDay = LAST, submittedOn = null } = change;
  return {
    ...{ id: "t", ref: "V.4.1", what: "Rà soát hộ kinh doanh", agencyName: "Phòng Kinh tế" },
    ...{ agencyId: ECONOMY, agencyKind: "agency", standingAgencyId: OFFICE, role: "lead" },
    ...{ endedPeriod: null, returned: false, returnedAt: null, submission: null },
    ...{ silentFrom: null, status, lastDay, submittedOn },
    class: classOf({ status, lastDay, submittedOn }, day),
    ...change,
  };
}

const all = () => true;

function told(
  hats: Person[],
  facts: Partial<DigestFacts>,
  day: Day,
  wants: (kind: DigestKind) => boolean = all,
  lastRound: Day | null = addDays(day, -1),
) {
  const whole = { tasks: [], directives: [], extensions: [], figures: [], ...facts };
  return digestOf(hats, whole, { day, lastRound, wants });
}

/** Of each day around a last day: the kinds that name the task. */
function namedAround(days: readonly number[], change: Partial<DigestTask> = {}) {
  return days.flatMap((late) => {
    const day = addDays(change.lastDay ?? LAST, late);
    const sections = told([THANG], { tasks: [task(day, change)] }, day) ?? [];
    return sections.flatMap(({ kind, named }) => (named > 0 ? [[late, kind] as const] : []));
  });
}

const AROUND = Array.from({ length: 40 }, (_, at) => at - 31);

describe("a task in its agency's hands", () => {
  // 25/12/2026 is a Friday, so 28/12 is the Monday three days late.
  test("is named 30, 7 and 1 days before its last one, three days after it, and on Mondays", () => {
    expect(namedAround(AROUND)).toEqual([
      [-30, "due_soon"],
      [-7, "due_soon"],
      [-1, "due_soon"],
      [1, "overdue"],
      [2, "overdue"],
      [3, "overdue"],
    ]);
    const weeks = Array.from({ length: 30 }, (_, at) => at + 1);
    expect(namedAround(weeks).map(([late]) => late)).toEqual([1, 2, 3, 10, 17, 24]);
  });

  test.each(["2026-01-31", "2026-02-28", "2027-12-31", "2028-02-29", "2028-03-01"])(
    "is so at the ends of months and years too: %s",
    (lastDay) => {
      const before = AROUND.filter((late) => late <= 0);
      expect(namedAround(before, { lastDay })).toEqual([
        [-30, "due_soon"],
        [-7, "due_soon"],
        [-1, "due_soon"],
      ]);
      expect(namedAround([1, 2, 3], { lastDay }).map(([late]) => late)).toEqual([1, 2, 3]);
    },
  );

  test("is named with the first round after a day that no machine told of, and then no more", () => {
    const told30 = (late: number, lastRound: number | null) => {
      const day = addDays(LAST, late);
      const since = lastRound === null ? null : addDays(LAST, lastRound);
      return told([THANG], { tasks: [task(day)] }, day, all, since)?.map(({ kind }) => kind) ?? [];
    };
    expect(told30(-28, -33)).toEqual(["due_soon"]);
    expect(told30(-27, -28)).toEqual([]);
    // Off over the seventh day and over the eve: the last day itself still tells.
    expect(told30(-5, -9)).toEqual(["due_soon"]);
    expect(told30(0, -2)).toEqual(["due_soon"]);
    expect(told30(0, -1)).toEqual([]);
    // Off over all three: it is named once.
    expect(told30(-1, -40)).toEqual(["due_soon"]);
    expect(told30(1, -40)).toEqual(["overdue"]);
    // The very first round says nothing of days before there was one.
    expect([told30(-28, null), told30(-7, null)]).toEqual([[], ["due_soon"]]);
  });

  test("is counted on the days on which others are named and it is not", () => {
    const day = addDays(LAST, 5);
    const old = task(day);
    const fresh = task(day, { id: "u", lastDay: addDays(day, -1) });
    expect(told([THANG], { tasks: [old] }, day)).toBeNull();
    const [section] = told([THANG], { tasks: [old, fresh] }, day) ?? [];
    expect(section).toMatchObject({ kind: "overdue", named: 1, total: 2 });
    expect(section?.lines.map(({ id, days }) => [id, days])).toEqual([["u", 1]]);
  });

  test.each(TASK_STATUSES)("tells its agency of a last day only while it is open: %s", (status) => {
    const submittedOn = status === "submitted" || status === "completed" ? LAST : null;
    const named = namedAround([-7, 1], { status, submittedOn });
    const isOpen = ["not_started", "acknowledged", "in_progress"].includes(status);
    expect(named.length).toBe(isOpen ? 2 : 0);
  });

  test("that was sent back is told of from the next morning on, for three days and on Mondays", () => {
    // A Tuesday afternoon.
    const returnedAt = new Date("2026-12-01T15:00:00+07:00");
    const change = { returned: true, returnedAt, lastDay: "2027-06-30" };
    const days = Array.from({ length: 16 }, (_, at) => addDays("2026-12-02", at));
    const named = days.filter((day) => told([THANG], { tasks: [task(day, change)] }, day));
    expect(named).toEqual(["2026-12-02", "2026-12-03", "2026-12-04", "2026-12-07", "2026-12-14"]);
    // A round that is made in the evening, because the machine was off, names it at once.
    expect(told([THANG], { tasks: [task("2026-12-01", change)] }, "2026-12-01")).not.toBeNull();
  });
});

describe("who is told", () => {
  const day = addDays(LAST, 1);
  const late = { tasks: [task(day)] };
  const others = person("agency_head", "police");

  test("an agency's own people, under the role in which they work, and nobody else", () => {
    const head = person("agency_head", ECONOMY);
    expect([THANG, head].map((one) => told([one], late, day)?.length)).toEqual([1, 1]);
    expect([MAI, SON, LAN, TUAN, others].map((one) => told([one], late, day))).toEqual(
      Array(5).fill(null),
    );
    expect(told([person("admin", ECONOMY)], late, day)).toBeNull();
    expect(told([person("member", ECONOMY)], late, day)).toBeNull();
  });

  test("under two memberships at once: one digest, each task once, every agency named", () => {
    const agencyIds = [ECONOMY, HALL];
    const both = [
      person("agency_head", ECONOMY, { agencyIds }),
      person("officer", ECONOMY, { agencyIds }),
    ];
    expect(told(both, late, day)).toMatchObject([{ kind: "overdue", named: 1, total: 1 }]);
    expect(told(both, late, day)?.[0]?.lines[0]?.agency).toBe("Phòng Kinh tế");
    expect(told([THANG], late, day)?.[0]?.lines[0]?.agency).toBeNull();
  });

  test("of a group's task the standing office, with the group's name", () => {
    const group = { tasks: [task(day, { agencyKind: "group", agencyId: "villages" })] };
    expect(told([MAI], group, day)?.[0]?.lines[0]?.agency).toBe("Phòng Kinh tế");
    const elsewhere = person("standing_office", "another office");
    expect([THANG, SON, elsewhere].map((one) => told([one], group, day))).toEqual(
      Array(3).fill(null),
    );
  });

  test("of what waits for a verdict whoever it is laid before, never the reporter", () => {
    const at = new Date(`${LAST}T16:00:00+07:00`);
    const by = { byUserId: THANG.userId, recordedByAgencyId: ECONOMY, at };
    const waiting = task(day, { status: "submitted", submittedOn: LAST, submission: by });
    const kinds = (who: Person, one = waiting) =>
      told([who], { tasks: [one] }, day)?.map(({ kind }) => kind) ?? null;
    expect([MAI, SON, LAN, THANG].map((who) => kinds(who))).toEqual([
      ["waiting_for_me"],
      null,
      null,
      null,
    ]);
    const ofOffice = { ...waiting, agencyId: OFFICE };
    const deputy = { ...LAN, powers: [{ power: "judge" as const, delegationId: "d" }] };
    expect([MAI, SON, LAN, deputy].map((who) => kinds(who, ofOffice))).toEqual([
      null,
      ["waiting_for_me"],
      null,
      ["waiting_for_me"],
    ]);
    const recorded = { ...waiting, submission: { ...by, byUserId: MAI.userId } };
    expect(kinds(MAI, recorded)).toBeNull();
  });

  test("of a later last day that is asked for whoever may decide it, never who asked", () => {
    const extension: DigestExtension = {
      ...{ id: "x", taskId: "t", ref: "V.4.1", what: "Rà soát", agencyName: "Phòng Kinh tế" },
      ...{ agencyId: ECONOMY, agencyKind: "agency", standingAgencyId: OFFICE, role: "lead" },
      ...{ endedPeriod: null, status: "in_progress", askedDay: "2027-01-31" },
      ...{ extension: { byUserId: THANG.userId, byRole: "officer" }, at: startOfDay(LAST) },
    };
    const who = [MAI, SON, LAN, THANG, TUAN];
    const told1 = (one: DigestExtension) =>
      who.map((reader) => told([reader], { extensions: [one] }, day)?.[0]?.lines[0] ?? null);
    expect(told1(extension)).toEqual([
      null,
      expect.objectContaining({ asked: "extension", day: "2027-01-31", days: 1, taskId: "t" }),
      ...[null, null, null],
    ]);
    const deputy = { ...LAN, powers: [{ power: "decide_extensions" as const, delegationId: "d" }] };
    expect(told([deputy], { extensions: [extension] }, day)?.[0]?.kind).toBe("waiting_for_me");
    // What the chair asked for the standing office decides.
    const chairs = { ...extension, agencyId: HALL };
    const asked = { ...chairs, extension: { byUserId: SON.userId, byRole: "chair" as const } };
    expect(told1(asked).map(Boolean)).toEqual([true, false, false, false, false]);
    expect(told1({ ...extension, status: "completed" }).some(Boolean)).toBe(false);
  });

  test("of a target's figure whoever may judge it, never the agency it came from", () => {
    const figure: DigestFigure = {
      ...{ id: "f", byUserId: THANG.userId, byAgencyId: ECONOMY, agencyName: "Phòng Kinh tế" },
      ...{ what: "Thu ngân sách", lastDay: "2026-11-30", standingAgencyId: OFFICE },
      at: startOfDay(addDays(LAST, -1)),
    };
    const named = (who: Person, one = figure) => told([who], { figures: [one] }, day)?.[0];
    expect([MAI, SON, LAN, THANG, TUAN].map((who) => named(who)?.total ?? 0)).toEqual([
      ...[1, 1, 0, 0, 0],
    ]);
    expect(named(MAI)?.lines[0]).toMatchObject({ asked: "figure", taskId: null, days: 2 });
    expect(named(MAI, { ...figure, byAgencyId: OFFICE })).toBeUndefined();
  });

  test("of a silent task the chair and the standing office, on its ninetieth day and on Mondays", () => {
    // A Wednesday.
    const silentFrom = "2026-12-02";
    const silent = task(silentFrom, { lastDay: null, class: "no_deadline", silentFrom });
    const days = [0, 1, 2, 3, 4, 5, 12];
    for (const who of [MAI, SON]) {
      const named = days.filter((at) => told([who], { tasks: [silent] }, addDays(silentFrom, at)));
      expect(named).toEqual([0, 5, 12]);
    }
    expect([THANG, LAN].map((who) => told([who], { tasks: [silent] }, silentFrom))).toEqual([
      null,
      null,
    ]);
    const [section] = told([SON], { tasks: [silent] }, addDays(silentFrom, 5)) ?? [];
    expect(section?.lines[0]?.days).toBe(95);
  });

  test("of a directive its agency: while it is new, when its day has come, and on Mondays", () => {
    const directive: DigestDirective = {
      ...{ id: "d", taskId: null, ref: null, agencyId: ECONOMY, agencyName: "Phòng Kinh tế" },
      ...{ text: "Rà soát lại.", answerBy: "2026-12-18" },
      // A Tuesday at half past six: the digest of that very morning tells of it.
      at: new Date("2026-12-01T06:30:00+07:00"),
    };
    const days = Array.from({ length: 24 }, (_, at) => addDays("2026-12-01", at));
    const named = days.filter((one) => told([THANG], { directives: [directive] }, one));
    expect(named.map((one) => Number(one.slice(8)))).toEqual([1, 2, 3, 7, 14, 18, 19, 20, 21]);
    expect(told([MAI], { directives: [directive] }, "2026-12-01")).toBeNull();
  });
});

test("kinds that a person does not want are left out, and with them all the digest", () => {
  const day = addDays(LAST, 1);
  const tasks = [task(day), task(day, { id: "u", lastDay: addDays(day, 7) })];
  const kinds = (wants: (kind: DigestKind) => boolean) =>
    told([THANG], { tasks }, day, wants)?.map(({ kind }) => kind) ?? null;
  expect(kinds(all)).toEqual(["overdue", "due_soon"]);
  expect(kinds((kind) => kind !== "overdue")).toEqual(["due_soon"]);
  expect(kinds(() => false)).toBeNull();
});

test("a section names ten and counts the rest", () => {
  const day = addDays(LAST, 1);
  const tasks = Array.from({ length: 23 }, (_, at) => task(day, { id: `t${at}` }));
  const [section] = told([THANG], { tasks }, day) ?? [];
  expect([section?.lines.length, section?.named, section?.total]).toEqual([10, 23, 23]);
});

test("a digest names what it has, each line of a kind that stands, and nothing twice", () => {
  const tasks = fc.array(
    fc.record({
      id: fc.uuid(),
      status: fc.constantFrom(...TASK_STATUSES),
      late: fc.option(fc.integer({ min: -40, max: 40 })),
    }),
    { maxLength: 30 },
  );
  const days = fc.integer({ min: 0, max: 800 }).map((at) => addDays("2026-01-01", at));
  fc.assert(
    fc.property(tasks, days, (drawn, day) => {
      const made = drawn.map(({ id, status, late }) => {
        const lastDay = late === null ? null : addDays(day, -late);
        const submittedOn = status === "submitted" || status === "completed" ? day : null;
        return task(day, { id, status, lastDay, submittedOn });
      });
      const sections = told([THANG], { tasks: made }, day);
      if (sections === null) return;
      expect(sections.some(({ lines }) => lines.length > 0)).toBe(true);
      for (const { kind, lines, named, total } of sections) {
        expect(DIGEST_KINDS).toContain(kind);
        expect(lines.length).toBe(Math.min(named, 10));
        expect(named).toBeLessThanOrEqual(total);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      }
    }),
  );
});

test("digests are due from seven in the morning of Viet Nam on, to the minute", () => {
  const at = (clock: string) => isDigestTime(new Date(`2026-12-14T${clock}+07:00`));
  expect(["00:00:00", "06:59:59", "07:00:00", "12:00:00", "23:59:59"].map(at)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test("what happens before seven is told the same day, later the next", () => {
  const first = (clock: string) => firstToldOn(new Date(`2026-12-31T${clock}+07:00`));
  expect([first("00:00:00"), first("06:59:59"), first("07:00:00"), first("23:59:59")]).toEqual([
    "2026-12-31",
    "2026-12-31",
    "2027-01-01",
    "2027-01-01",
  ]);
});

test("nothing is named before it is there, and every week at least once after", () => {
  for (let at = 0; at < 400; at++) {
    const first = addDays("2026-01-01", at % 7);
    const day = addDays(first, at - 5);
    if (day < first) expect(isNamedOn(first, day)).toBe(false);
    const week = Array.from({ length: 7 }, (_, on) => isNamedOn(first, addDays(day, on)));
    if (day >= first) expect(week).toContain(true);
    expect(startOfDay(day).getTime() + daysBetween(day, first) * 86_400_000).toBe(
      startOfDay(first).getTime(),
    );
  }
});
