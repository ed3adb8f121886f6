import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../db/client";
import { agencies } from "../db/schema/agencies";
import { auditEvents } from "../db/schema/audit";
import { memberships, sessions, users } from "../db/schema/people";
import type { Person, Role } from "../domain/person";
import { closeSession } from "./commands/close-session";
import { openSession } from "./commands/open-session";
import { done } from "./found";
import { readSession } from "./session-row";
import { MORNING, minutesLater, newAccount, openCommune } from "./testing/accounts";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openCommune();
});
afterAll(() => close());

async function signedIn(username: string, role: Role = "officer") {
  const actor = await newAccount(username, { role });
  const where = { address: "10.0.0.7", device: "Firefox" };
  const { sessionId } = done(await openSession({ actor, now: MORNING }, where));
  return { actor, sessionId, token: { userId: actor.userId, sessionId } };
}

const HOLDS: [Role, number][] = [
  ["admin", 15],
  ["chair", 15],
  ["standing_office", 15],
  ["member", 720],
  ["agency_head", 720],
  ["officer", 720],
];

test.each(HOLDS)("a session of %s holds %i idle minutes and no longer", async (role, minutes) => {
  const { token } = await signedIn(`idle-${role.replace("_", "-")}`, role);
  const just = await readSession(token, minutesLater(minutes));
  expect(just.state).toBe("live");
  // That look was a use of it: the minutes begin anew.
  expect((await readSession(token, minutesLater(2 * minutes))).state).toBe("live");
  const late = minutesLater(3 * minutes + 0.02);
  expect(await readSession(token, late)).toEqual({ state: "idle" });
});

test("a session knows the account, the agency and every agency of the person", async () => {
  const { actor, sessionId, token } = await signedIn("hai-noi");
  const [police] = await database().select().from(agencies).where(eq(agencies.name, "Công an xã"));
  const also = { userId: actor.userId, agencyId: police?.id ?? "", role: "member" as const };
  await database()
    .insert(memberships)
    .values({ ...also, fromDay: "2026-01-01" });
  const found = await readSession(token, MORNING);
  if (found.state !== "live") throw new Error(found.state);
  expect(found.viewer).toMatchObject({
    sessionId,
    account: { username: "hai-noi", name: null, locale: "vi", mustSetUp: true },
    agency: { name: "Phòng Kinh tế" },
    actor: { role: "officer", agencyId: actor.agencyId, membershipId: actor.membershipId },
  });
  const known = found.viewer.actor.agencyIds.toSorted();
  expect(known).toEqual([actor.agencyId, police?.id].toSorted());
});

test("looking again within the minute writes nothing", async () => {
  const { token, sessionId } = await signedIn("hay-bam");
  const lastSeen = async () => {
    const [row] = await database().select().from(sessions).where(eq(sessions.id, sessionId));
    return row?.lastSeenAt;
  };
  await readSession(token, minutesLater(0.9));
  expect(await lastSeen()).toEqual(MORNING);
  await readSession(token, minutesLater(1.1));
  expect(await lastSeen()).toEqual(minutesLater(1.1));
});

test("a session that was ended is none on the next request, and the trail knows how it ended", async () => {
  const { actor, sessionId, token } = await signedIn("bi-thu-hoi");
  expect((await readSession(token, MORNING)).state).toBe("live");
  done(await closeSession({ actor, now: MORNING }, { sessionId, cause: "revoked" }));
  expect(await readSession(token, MORNING)).toEqual({ state: "ended" });
  const [event] = await database()
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.event, "session.closed"));
  expect(event?.payload).toEqual({ cause: "revoked" });
});

test("a disabled account is signed in nowhere on the next request", async () => {
  const { actor, token } = await signedIn("bi-khoa");
  await database().update(users).set({ disabledAt: MORNING }).where(eq(users.id, actor.userId));
  expect(await readSession(token, MORNING)).toEqual({ state: "ended" });
});

test("a changed role is the role of the next request", async () => {
  const { actor, token } = await signedIn("len-chuc");
  await setMembership(actor, { role: "chair" });
  expect(await readSession(token, MORNING)).toMatchObject({ viewer: { actor: { role: "chair" } } });
});

test("a membership holds to the end of its last day in Viet Nam", async () => {
  const { actor, token } = await signedIn("het-nhiem-ky");
  await setMembership(actor, { fromDay: "2026-01-01", untilDay: "2026-12-14" });
  const lastSecond = new Date("2026-12-14T16:59:59Z");
  await touch(token.sessionId, lastSecond);
  expect((await readSession(token, lastSecond)).state).toBe("live");
  const midnight = new Date("2026-12-14T17:00:00Z");
  expect(await readSession(token, midnight)).toEqual({ state: "ended" });
});

test("nobody can end another's session, or use it", async () => {
  const mine = await signedIn("cua-toi");
  const other = await signedIn("cua-nguoi-khac");
  const input = { sessionId: other.sessionId, cause: "revoked" } as const;
  const result = await closeSession({ actor: mine.actor, now: MORNING }, input);
  expect(result).toEqual({ ok: false, reason: "not_found" });
  const forged = { userId: mine.actor.userId, sessionId: other.sessionId };
  expect(await readSession(forged, MORNING)).toEqual({ state: "ended" });
});

async function setMembership(actor: Person, values: Partial<typeof memberships.$inferInsert>) {
  await database().update(memberships).set(values).where(eq(memberships.id, actor.membershipId));
}

async function touch(sessionId: string, at: Date) {
  await database().update(sessions).set({ lastSeenAt: at }).where(eq(sessions.id, sessionId));
}
