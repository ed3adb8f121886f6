import { eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "../db/client";
import { auditEvents } from "../db/schema/audit";
import { delegations } from "../db/schema/delegations";
import { memberships, sessions } from "../db/schema/people";
import { addDays, startOfDay } from "../domain/day";
import type { Person } from "../domain/person";
import { POWERS, type Power } from "../domain/power";
import { disableAccount } from "./commands/disable-account";
import { endMembership } from "./commands/end-membership";
import { giveDelegation } from "./commands/give-delegation";
import { openSession } from "./commands/open-session";
import { revokeDelegation } from "./commands/revoke-delegation";
import { done } from "./found";
import { keptAccount } from "./queries/account";
import { delegations as delegationsList, deputies, heldDelegations } from "./queries/delegations";
import { readSession } from "./session-row";
import { MORNING, minutesLater, newAccount, openCommune } from "./testing/accounts";

const TODAY = "2026-12-14";

let close: () => Promise<void>;
let chair: Person;
let admin: Person;
let deputy: Person;
let token: { userId: string; sessionId: string };
beforeAll(async () => {
  close = await openCommune();
  chair = await newAccount("chu-tich", { role: "chair", agency: "UBND xã" });
  admin = await newAccount("quan-tri", { role: "admin", agency: "UBND xã" });
  deputy = await newAccount("pho-chu-tich", { role: "member", agency: "UBND xã" });
  token = await signedIn(deputy);
});
afterAll(() => close());
beforeEach(revokeAll);

/** Nothing is ever taken out of the table, here neither. */
async function revokeAll() {
  await database()
    .update(delegations)
    .set({ revokedAt: MORNING, revokedBy: chair.userId })
    .where(isNull(delegations.revokedAt));
}

async function signedIn(actor: Person, now = MORNING) {
  const opened = await openSession({ actor, now }, { address: "10.0.0.1", device: "Firefox" });
  return { userId: actor.userId, sessionId: done(opened).sessionId };
}

const form = (change: Record<string, unknown> = {}) => ({
  ...{ toUserId: deputy.userId, powers: ["judge", "urge"] as Power[] },
  ...{ fromDay: "14/12/2026", untilDay: "31/12/2026" },
  ...change,
});
const give = (change: Record<string, unknown> = {}, actor = chair, now = MORNING) =>
  giveDelegation({ actor, now }, form(change));

async function written(event: "delegation.given" | "delegation.revoked") {
  return database().select().from(auditEvents).where(eq(auditEvents.event, event));
}

function unrevoked() {
  return database().select().from(delegations).where(isNull(delegations.revokedAt));
}

async function onlyDelegation() {
  const rows = await unrevoked();
  expect(rows).toHaveLength(1);
  return rows[0] as (typeof rows)[number];
}

/** What the session gives on a day, as of noon and as if its person had just been there. */
async function powersOn(day: string, whose = token): Promise<readonly Power[] | string> {
  const noon = new Date(startOfDay(day).getTime() + 12 * 3_600_000);
  await database()
    .update(sessions)
    .set({ lastSeenAt: noon })
    .where(eq(sessions.id, whose.sessionId));
  const found = await readSession(whose, noon);
  return found.state === "live" ? found.viewer.actor.powers.map(({ power }) => power) : found.state;
}

describe("giving", () => {
  test("gives the named powers on the very next request, and the trail says to whom and until when", async () => {
    expect(await powersOn(TODAY)).toEqual([]);
    done(await give({ basis: "Quyết định số 15/QĐ-UBND ngày 10/12/2026" }));
    expect(await powersOn(TODAY)).toEqual(["judge", "urge"]);
    const event = (await written("delegation.given")).at(-1);
    expect(event).toMatchObject({
      accountId: deputy.userId,
      payload: {
        ...{ to: "pho-chu-tich", powers: ["judge", "urge"] },
        ...{ fromDay: TODAY, untilDay: "2026-12-31" },
      },
    });
    expect((await onlyDelegation()).basis).toBe("Quyết định số 15/QĐ-UBND ngày 10/12/2026");
  });

  const refusals: [string, Record<string, unknown>, object][] = [
    ["no power", { powers: [] }, { fields: { powers: "nothing_chosen" } }],
    ["a power that is none", { powers: ["rule"] }, { fields: { "powers.0": "choice" } }],
    ["no first day", { fromDay: "" }, { fields: { fromDay: "missing" } }],
    ["no last day", { untilDay: "" }, { fields: { untilDay: "missing" } }],
    ["a day that is none", { untilDay: "30/2/2027" }, { fields: { untilDay: "not_a_day" } }],
    ["a day gone by", { fromDay: "13/12/2026" }, { fields: { fromDay: "day_past" } }],
    [
      "a last day before the first",
      { fromDay: "20/12/2026", untilDay: "19/12/2026" },
      { fields: { untilDay: "until_before_from" } },
    ],
    ["more than a year", { untilDay: "15/12/2027" }, { fields: { untilDay: "longer_than_year" } }],
    ["nobody", { toUserId: "" }, { fields: { toUserId: "choice" } }],
    ["a basis of a page", { basis: "x".repeat(301) }, { fields: { basis: "too_long" } }],
  ];
  test.each(refusals)("%s is refused by the field and leaves no event", async (_, change, says) => {
    const before = (await written("delegation.given")).length;
    expect(await give(change)).toEqual({ ok: false, reason: "invalid", ...says });
    expect((await written("delegation.given")).length).toBe(before);
    expect(await unrevoked()).toEqual([]);
  });

  test("goes to nobody outside the committee, gone, disabled, or not yet in it on the first day", async () => {
    const gone = { ok: false, reason: "invalid", fields: { toUserId: "person_gone" } };
    const officer = await newAccount("can-bo");
    expect(await give({ toUserId: officer.userId })).toEqual(gone);
    expect(await give({ toUserId: "b8a1f0de-0000-4000-8000-000000000000" })).toEqual(gone);
    const left = await newAccount("da-nghi", { role: "member", agency: "UBND xã" });
    done(await endMembership({ actor: admin, now: MORNING }, endsOn(left, "20/12/2026")));
    expect(await give({ toUserId: left.userId, fromDay: "21/12/2026" })).toEqual(gone);
    expect(await give({ toUserId: left.userId, fromDay: "20/12/2026" })).toMatchObject({
      ok: true,
    });
    const disabled = await newAccount("bi-ngung", { role: "member", agency: "UBND xã" });
    const reason = { accountId: disabled.userId, reason: "Nghỉ hưu." };
    done(await disableAccount({ actor: admin, now: MORNING }, reason));
    expect(await give({ toUserId: disabled.userId })).toEqual(gone);
  });

  test("is not for oneself", async () => {
    const values = { userId: chair.userId, agencyId: chair.agencyId, role: "member" as const };
    await database()
      .insert(memberships)
      .values({ ...values, fromDay: "2026-01-01" });
    expect(await give({ toUserId: chair.userId })).toEqual({
      ...{ ok: false, reason: "invalid", fields: { toUserId: "choice" } },
    });
    expect((await deputies(chair, TODAY)).map(({ userId }) => userId)).not.toContain(chair.userId);
  });

  test("twice for the same days is refused and says which days stand in the way; one after the other is not", async () => {
    done(await give());
    expect(await give({ fromDay: "31/12/2026", untilDay: "31/01/2027" })).toEqual({
      ...{ ok: false, reason: "delegation_overlaps", about: ["14/12/2026 - 31/12/2026"] },
    });
    done(await give({ fromDay: "01/01/2027", untilDay: "31/01/2027" }));
  });

  test("twice at the same moment leaves one", async () => {
    const both = await Promise.all([give(), give()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await onlyDelegation();
  });

  test("is the chair's alone: a deputy passes nothing on", async () => {
    done(await give());
    const found = await readSession(token, MORNING);
    if (found.state !== "live") throw new Error(found.state);
    const other = await newAccount("uy-vien", { role: "member", agency: "Công an xã" });
    const refused = { ok: false, reason: "forbidden" };
    expect(await give({ toUserId: other.userId }, found.viewer.actor)).toEqual(refused);
    expect(await give({}, admin)).toEqual(refused);
  });
});

describe("what was given ends", () => {
  test("with its last day, and does not begin before its first", async () => {
    done(await give({ fromDay: "15/12/2026", untilDay: "20/12/2026" }));
    expect(await powersOn("2026-12-14")).toEqual([]);
    expect(await powersOn("2026-12-15")).toEqual(["judge", "urge"]);
    expect(await powersOn("2026-12-20")).toEqual(["judge", "urge"]);
    expect(await powersOn("2026-12-21")).toEqual([]);
  });

  test("on the request after it was revoked, once, and by the chair alone", async () => {
    done(await give());
    const { id: delegationId } = await onlyDelegation();
    const revoke = (actor: Person) => revokeDelegation({ actor, now: MORNING }, { delegationId });
    expect(await revoke(deputy)).toEqual({ ok: false, reason: "forbidden" });
    expect(await powersOn(TODAY)).toEqual(["judge", "urge"]);
    done(await revoke(chair));
    expect(await powersOn(TODAY)).toEqual([]);
    expect((await written("delegation.revoked")).at(-1)?.payload).toEqual({
      ...{ delegationId, to: "pho-chu-tich" },
    });
    expect(await revoke(chair)).toEqual({ ok: false, reason: "delegation_over" });
    // The days are free again.
    done(await give());
  });

  test("when whoever chairs then revokes it, whoever gave it", async () => {
    done(await give());
    const { id: delegationId } = await onlyDelegation();
    const next = await newAccount("chu-tich-moi", { role: "chair", agency: "UBND xã" });
    done(await revokeDelegation({ actor: next, now: MORNING }, { delegationId }));
    expect(await powersOn(TODAY)).toEqual([]);
  });

  test("over, it cannot be revoked", async () => {
    done(await give({ untilDay: "14/12/2026" }));
    const { id: delegationId } = await onlyDelegation();
    const tomorrow = minutesLater(24 * 60);
    expect(await revokeDelegation({ actor: chair, now: tomorrow }, { delegationId })).toEqual({
      ...{ ok: false, reason: "delegation_over" },
    });
  });

  test("with the membership of the committee, and with the account", async () => {
    const leaving = await newAccount("sap-nghi", { role: "member", agency: "UBND xã" });
    const its = await signedIn(leaving);
    done(await give({ toUserId: leaving.userId }));
    expect(await powersOn(TODAY, its)).toEqual(["judge", "urge"]);
    done(await endMembership({ actor: admin, now: MORNING }, endsOn(leaving, "16/12/2026")));
    expect(await powersOn("2026-12-16", its)).toEqual(["judge", "urge"]);
    expect(await powersOn("2026-12-17", its)).toBe("ended");
    const disabled = await newAccount("sap-khoa", { role: "member", agency: "UBND xã" });
    const theirs = await signedIn(disabled);
    done(await give({ toUserId: disabled.userId }));
    const reason = { accountId: disabled.userId, reason: "Chuyển công tác." };
    done(await disableAccount({ actor: admin, now: MORNING }, reason));
    expect(await powersOn(TODAY, theirs)).toBe("ended");
  });

  test("never reaches another membership of the same person", async () => {
    const head = await newAccount("truong-phong", { role: "agency_head" });
    const values = { userId: head.userId, agencyId: chair.agencyId, role: "member" as const };
    await database()
      .insert(memberships)
      .values({ ...values, fromDay: "2026-01-01" });
    const asHead = await signedIn(head);
    done(await give({ toUserId: head.userId }));
    expect(await powersOn(TODAY, asHead)).toEqual([]);
  });
});

test("whoever may decide in the chair's stead is asked again as soon as the chair is", async () => {
  await powersOn(TODAY);
  const noon = new Date("2026-12-14T05:00:00Z");
  const state = async (minutes: number) => {
    await database()
      .update(sessions)
      .set({ lastSeenAt: noon })
      .where(eq(sessions.id, token.sessionId));
    return (await readSession(token, minutesLater(minutes, noon))).state;
  };
  expect(await state(16)).toBe("live");
  done(await give());
  expect(await state(15)).toBe("live");
  expect(await state(16)).toBe("idle");
});

test("who acts in the chair's stead is read by all but the admin, who finds it on the account", async () => {
  done(await give());
  done(await give({ fromDay: "01/01/2027", untilDay: "31/01/2027" }));
  const coming = (await unrevoked()).find(({ fromDay }) => fromDay === "2027-01-01");
  const input = { delegationId: coming?.id ?? "" };
  done(await revokeDelegation({ actor: chair, now: MORNING }, input));
  const officer = await newAccount("nguoi-doc");
  const found = await delegationsList(officer, TODAY);
  expect(found?.current.map(({ toName, standing }) => [toName, standing])).toEqual([
    ["pho-chu-tich", "in_force"],
  ]);
  expect(found?.past).toContainEqual(
    expect.objectContaining({ id: coming?.id, standing: "revoked" }),
  );
  expect(await delegationsList(admin, TODAY)).toBeNull();
  const account = await keptAccount(admin, deputy.userId, MORNING);
  expect(account?.delegations.map(({ standing }) => standing)).toContain("in_force");
  const live = await readSession(token, MORNING);
  if (live.state !== "live") throw new Error(live.state);
  expect(await heldDelegations(live.viewer.actor, TODAY)).toMatchObject([{ byName: "chu-tich" }]);
});

test("over any delegations and days, a session holds what a plain rule says", async () => {
  const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays(TODAY, days));
  const drawn = fc.record({
    powers: fc.uniqueArray(fc.constantFrom(...POWERS), { minLength: 1 }),
    days: fc.tuple(day, day).map(([one, other]) => [one, other].toSorted()),
    isRevoked: fc.boolean(),
  });
  let held = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { maxLength: 4 }), day, async (all, asked) => {
      await revokeAll();
      for (const { powers, days, isRevoked } of all) {
        const [fromDay = "", untilDay = ""] = days;
        const ended = isRevoked ? { revokedAt: MORNING, revokedBy: chair.userId } : {};
        const people = { byUserId: chair.userId, toUserId: deputy.userId };
        const values = { ...people, powers, fromDay, untilDay, at: MORNING, ...ended };
        await database().insert(delegations).values(values);
      }
      const expected = new Set<Power>();
      for (const { powers, days, isRevoked } of all) {
        const [first = "", last = ""] = days;
        if (!isRevoked && first <= asked && asked <= last)
          for (const power of powers) expected.add(power);
      }
      held += expected.size;
      expect([...new Set(await powersOn(asked))].toSorted()).toEqual([...expected].toSorted());
    }),
    { numRuns: 60 },
  );
  expect(held).toBeGreaterThan(10);
});

function endsOn(person: Person, untilDay: string) {
  return { membershipId: person.membershipId, untilDay };
}
