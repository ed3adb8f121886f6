import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database, schema } from "../../db/client";
import type { Person } from "../../domain/person";
import type { CastName } from "../demonstration/cast";
import { OPENS_AT } from "../demonstration/world";
import { done } from "../found";
import { type TestCommune, taskOf, testCommune, trailOf } from "../testing/commune";
import { givenDirective, lastObstacle, partsOf } from "../testing/directives";
import { agencyNamed } from "../testing/register";
import { acknowledgeDirective } from "./acknowledge-directive";
import { answerDirective } from "./answer-directive";
import { answerRaised } from "./answer-raised";
import { closeDirective } from "./close-directive";
import { giveDirective } from "./give-directive";
import { mergeAgencies } from "./merge-agencies";
import { setGroupMembers } from "./set-group-members";

const TRADE = "Phòng Kinh tế";
const TAX = "Thuế cơ sở 8 tỉnh Ninh Bình";
const INSURANCE = "Bảo hiểm xã hội cơ sở Giao Thủy";

// One world for all: each test gives directives of its own.
let commune: TestCommune;
let planId: string;
beforeAll(async () => {
  commune = await testCommune({ story: true });
  planId = (await taskOf("III.3", TRADE)).planId;
  const { plans } = schema;
  await database().update(plans).set({ endsOn: "2030-12-31" }).where(eq(plans.id, planId));
});
afterAll(() => commune.close());

const as = (name: CastName) => ({ actor: commune.company[name] as Person, now: OPENS_AT });
const words = { text: "Làm việc trực tiếp với Thuế cơ sở 8.", answerBy: "16/12/2026" };
const closed = { ok: false, reason: "directive_closed" };

async function givenTo(...names: string[]) {
  const agencies = await Promise.all(names.map(agencyNamed));
  return givenDirective(commune.company.son, OPENS_AT, { planId, agencies });
}

test("a directive on a task goes its whole way, one event for each act", async () => {
  const { id: taskId, agencyId } = await taskOf("III.3", TRADE);
  const before = (await trailOf(taskId)).length;
  expect((await taskOf("III.3", TRADE)).directiveWaits).toBe(false);
  const given = done(await giveDirective(as("son"), { ...words, taskId, agencies: [agencyId] }));
  const { directiveId } = given;
  expect((await taskOf("III.3", TRADE)).directiveWaits).toBe(true);
  done(await acknowledgeDirective(as("thang"), { directiveId }));
  // Of an agency that has only officers its officer answers.
  done(await answerDirective(as("thang"), { directiveId, answer: "Đã thống nhất danh sách." }));
  expect((await taskOf("III.3", TRADE)).directiveWaits).toBe(false);
  const [part] = await partsOf(directiveId);
  done(await closeDirective(as("son"), { boundId: part?.id ?? "", note: " " }));
  expect((await trailOf(taskId)).slice(0, -before)).toEqual([
    ...["directive.closed", "directive.answered", "directive.acknowledged", "directive.given"],
  ]);
  const [after] = await partsOf(directiveId);
  expect(after).toMatchObject({
    ...{ answer: "Đã thống nhất danh sách.", answeredByName: "Vũ Đức Thắng", closingNote: null },
    ...{ acknowledgedAt: OPENS_AT, answeredAt: OPENS_AT, closedAt: OPENS_AT },
  });
});

test("one directive about the plan goes to several agencies, each of which has its own part", async () => {
  const { directiveId, parts } = await givenTo(TRADE, TAX);
  expect(parts.map(({ agencyName }) => agencyName).sort()).toEqual([TRADE, TAX].sort());
  const { directiveId: id } = { directiveId };
  done(await answerDirective(as("quan"), { directiveId: id, answer: "Đã chuyển." }));
  const after = await partsOf(directiveId);
  expect(after.filter(({ answeredAt }) => answeredAt).map(({ agencyName }) => agencyName)).toEqual([
    TAX,
  ]);
});

test("a group means its members, and one without members cannot be directed", async () => {
  const groups = [
    await agencyNamed("các thôn"),
    await agencyNamed("các tổ chức chính trị - xã hội"),
  ];
  const [villages = "", unions = ""] = groups;
  const women = await agencyNamed("Hội phụ nữ");
  done(await setGroupMembers(as("mai"), { groupId: unions, members: [women] }));
  const to = (agencies: string[]) => giveDirective(as("son"), { ...words, planId, agencies });
  const { directiveId } = done(await to([unions]));
  expect((await partsOf(directiveId)).map(({ agencyName }) => agencyName)).toEqual(["Hội phụ nữ"]);
  const wrong = { ok: false, reason: "invalid", fields: { agencies: "choice" } };
  expect(await to([villages])).toEqual(wrong);
  expect(await to([women, "00000000-0000-4000-8000-000000000000"])).toEqual(wrong);
});

describe("what is wrong is told by the field, changes nothing and leaves no event", () => {
  test.each([
    ["no words", { text: "  " }, { text: "missing" }],
    ["50,000 characters", { text: "a".repeat(50_000) }, { text: "too_long" }],
    ["no day", { answerBy: "" }, { answerBy: "missing" }],
    ["a day that is none", { answerBy: "31/02/2027" }, { answerBy: "not_a_day" }],
    ["a day gone by", { answerBy: "13/12/2026" }, { answerBy: "day_past" }],
    ["a day after the plan's end", { answerBy: "01/01/2031" }, { answerBy: "day_after_plan" }],
    ["no agency", { agencies: [] }, { agencies: "nothing_chosen" }],
    ["what is no agency", { agencies: ["?"] }, { "agencies.0": "choice" }],
  ])("giving with %s", async (_what, change, fields) => {
    const agencies = [await agencyNamed(TRADE)];
    await unchanged(async () => {
      const result = await giveDirective(as("son"), { ...words, planId, agencies, ...change });
      expect(result).toEqual({ ok: false, reason: "invalid", fields });
    });
  });

  test("answering with nothing, or with 50,000 characters", async () => {
    const { directiveId, boundId } = await givenTo(TRADE);
    await unchanged(async () => {
      for (const [answer, problem] of [
        ["  ", "missing"],
        ["a".repeat(50_000), "too_long"],
      ] as const)
        expect(await answerDirective(as("thang"), { directiveId, answer })).toMatchObject({
          fields: { answer: problem },
        });
      expect(await closeDirective(as("son"), { boundId, note: "a".repeat(50_000) })).toMatchObject({
        fields: { note: "too_long" },
      });
    });
  });

  test("a directive answered twice", async () => {
    const { directiveId } = await givenTo(TRADE);
    done(await answerDirective(as("thang"), { directiveId, answer: "Đã làm." }));
    await unchanged(async () => {
      const again = await answerDirective(as("thang"), { directiveId, answer: "Đã làm xong." });
      expect(again).toEqual({ ok: false, reason: "already_answered" });
      const received = await acknowledgeDirective(as("thang"), { directiveId });
      expect(received).toEqual({ ok: false, reason: "status_changed" });
    });
  });

  test("two answers at the same moment are one", async () => {
    const { directiveId } = await givenTo(TRADE);
    const answers = await Promise.all(
      ["Một.", "Hai."].map((answer) => answerDirective(as("thang"), { directiveId, answer })),
    );
    expect(answers.map((one) => (one.ok ? "ok" : one.reason)).sort()).toEqual([
      "already_answered",
      "ok",
    ]);
  });

  test("a directive that was closed before anybody answered", async () => {
    const { directiveId, boundId } = await givenTo(TRADE);
    done(await closeDirective(as("son"), { boundId, note: "Đã báo cáo tại cuộc họp." }));
    await unchanged(async () => {
      expect(await acknowledgeDirective(as("thang"), { directiveId })).toEqual(closed);
      expect(await answerDirective(as("thang"), { directiveId, answer: "Muộn." })).toEqual(closed);
      expect(await closeDirective(as("son"), { boundId })).toEqual(closed);
    });
  });
});

describe("who may", () => {
  test("where an agency has a head, its officer acknowledges and the head answers", async () => {
    const { directiveId } = await givenTo(INSURANCE);
    const officer: Person = { ...commune.company.hanh, role: "officer" };
    const occasion = { actor: officer, now: OPENS_AT };
    expect(await answerDirective(occasion, { directiveId, answer: "Đã làm." })).toEqual({
      ...{ ok: false, reason: "forbidden" },
    });
    done(await acknowledgeDirective(occasion, { directiveId }));
    done(await answerDirective(as("hanh"), { directiveId, answer: "Đã làm." }));
  });

  test("a directive for another agency does not exist, one on a shared task is not theirs to answer", async () => {
    const { directiveId } = await givenTo(TAX);
    const gone = { ok: false, reason: "not_found" };
    expect(await answerDirective(as("thang"), { directiveId, answer: "?" })).toEqual(gone);
    const { id: taskId, agencyId } = await taskOf("III.3", TAX);
    const shared = done(await giveDirective(as("son"), { ...words, taskId, agencies: [agencyId] }));
    const refused = await acknowledgeDirective(as("thang"), shared);
    expect(refused).toEqual({ ok: false, reason: "forbidden" });
  });

  test("a deputy directs by delegation, and the trail says so; never their own agency", async () => {
    const lan: Person = {
      ...commune.company.lan,
      agencyIds: [commune.company.lan.agencyId, await agencyNamed(TAX)],
      powers: [{ power: "direct", delegationId: "11111111-1111-4111-8111-111111111111" }],
    };
    const to = async (name: string) =>
      giveDirective(
        { actor: lan, now: OPENS_AT },
        {
          ...{ ...words, planId, agencies: [await agencyNamed(name)] },
        },
      );
    expect(await to(TAX)).toEqual({ ok: false, reason: "forbidden" });
    const { directiveId } = done(await to(TRADE));
    const rows = await database()
      .select()
      .from(schema.auditEvents)
      .where(eq(schema.auditEvents.delegationId, "11111111-1111-4111-8111-111111111111"));
    expect(rows.map(({ event, payload }) => [event, payload])).toMatchObject([
      ["directive.given", { directiveId, agencies: [TRADE] }],
    ]);
    expect(await giveDirective(as("lan"), { ...words, planId, agencies: [] })).toMatchObject({
      reason: "forbidden",
    });
  });
});

describe("what was raised", () => {
  test("is answered once by those who steer, and the flag goes", async () => {
    const { id: taskId } = await taskOf("V.5.1", TAX);
    const updateId = await lastObstacle(taskId);
    expect((await taskOf("V.5.1", TAX)).obstacleWaits).toBe(true);
    const answer = {
      taskId,
      updateId,
      kind: "obstacle",
      text: "Dùng danh sách theo thôn cũ.",
    } as const;
    await unchanged(async () => {
      expect(await answerRaised(as("mai"), { ...answer, text: "" })).toMatchObject({
        fields: { text: "missing" },
      });
      expect(await answerRaised(as("mai"), { ...answer, text: "a".repeat(50_000) })).toMatchObject({
        fields: { text: "too_long" },
      });
      expect(await answerRaised(as("mai"), { ...answer, kind: "proposal" })).toMatchObject({
        reason: "not_found",
      });
      expect(await answerRaised(as("quan"), answer)).toMatchObject({ reason: "forbidden" });
    });
    done(await answerRaised(as("mai"), answer));
    expect((await taskOf("V.5.1", TAX)).obstacleWaits).toBe(false);
    await unchanged(async () => {
      const again = await answerRaised(as("son"), answer);
      expect(again).toEqual({ ok: false, reason: "already_answered" });
    });
  });

  test("is settled by a directive bound to it", async () => {
    const { id: taskId, agencyId } = await taskOf("III.3", TRADE);
    const updateId = await lastObstacle(taskId);
    const bound = { taskId, updateId, raisedKind: "obstacle" } as const;
    const to = [agencyId, await agencyNamed(TAX)];
    expect((await taskOf("III.3", TRADE)).obstacleWaits).toBe(true);
    done(await giveDirective(as("son"), { ...words, ...bound, agencies: to }));
    expect((await taskOf("III.3", TRADE)).obstacleWaits).toBe(false);
    const elsewhere = (await taskOf("V.5.1", TAX)).id;
    expect(
      await giveDirective(as("son"), { ...words, ...bound, taskId: elsewhere, agencies: to }),
    ).toMatchObject({ reason: "not_found" });
    const { updateId: _left, ...half } = bound;
    expect(await giveDirective(as("son"), { ...words, ...half, agencies: to })).toMatchObject({
      reason: "invalid",
    });
  });
});

// The last, for it takes an agency away.
test("what a merged agency has not closed goes to the one that is left", async () => {
  const [women, farmers] = ["Hội phụ nữ", "Hội Nông dân xã"];
  const alone = await givenTo(women ?? "");
  const both = await givenTo(women ?? "", farmers ?? "");
  const over = await givenTo(women ?? "");
  done(await closeDirective(as("son"), { boundId: over.boundId }));
  const merging = {
    agencyId: await agencyNamed(women ?? ""),
    intoId: await agencyNamed(farmers ?? ""),
  };
  done(await mergeAgencies(as("tuan"), merging));
  const standing = async (directiveId: string) =>
    (await partsOf(directiveId)).map((one) => [one.agencyName, one.closedAt ? "closed" : "open"]);
  expect(await standing(alone.directiveId)).toEqual([[farmers, "open"]]);
  expect(await standing(both.directiveId)).toEqual([[farmers, "open"]]);
  expect(await rowsOf(both.directiveId)).toEqual(["closed", "open"]);
  expect(await rowsOf(over.directiveId)).toEqual(["closed"]);
});

async function rowsOf(directiveId: string): Promise<string[]> {
  const { directiveAgencies } = schema;
  const rows = await database()
    .select()
    .from(directiveAgencies)
    .where(eq(directiveAgencies.directiveId, directiveId));
  return rows.map(({ closedAt }) => (closedAt ? "closed" : "open")).sort();
}

async function unchanged(act: () => Promise<unknown>): Promise<void> {
  const { auditEvents, directives, directiveAgencies, raisedAnswers } = schema;
  const count = async () => [
    await database().$count(auditEvents),
    await database().$count(directives),
    await database().$count(raisedAnswers),
    await database().select().from(directiveAgencies).orderBy(directiveAgencies.id),
  ];
  const before = await count();
  await act();
  expect(await count()).toEqual(before);
}
