import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../domain/person";
import { addMembership } from "./commands/add-membership";
import { closeSession } from "./commands/close-session";
import { commentOnTask } from "./commands/comment-on-task";
import { confirmSubmission } from "./commands/confirm-submission";
import { openSession } from "./commands/open-session";
import { submitTask } from "./commands/submit-task";
import { switchMembership } from "./commands/switch-membership";
import { DEMONSTRATION_PASSWORD } from "./demonstration/company";
import { OPENS_AT } from "./demonstration/world";
import { done } from "./found";
import { otherHatOn } from "./queries/other-hat";
import { taskPage } from "./queries/task-page";
import { waitingForMe } from "./queries/waiting-for-me";
import { seeTask } from "./see-notices";
import { readSession, type Viewer } from "./session-row";
import { signIn } from "./sign-in";
import { minutesLater } from "./testing/accounts";
import { membershipsOf } from "./testing/administration";
import { reportForm, type TestCommune, taskOf, testCommune } from "./testing/commune";
import { eventsOf } from "./testing/own-account";

const BHXH = "Bảo hiểm xã hội cơ sở Giao Thủy";
const from = { address: "10.0.0.7", device: "Firefox" };
const at = (minutes: number) => minutesLater(minutes, OPENS_AT);

let commune: TestCommune;
let thang: Person;
let hats: Record<"own" | "office" | "coming", string>;
beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = "a secret of the tests";
  commune = await testCommune({ story: true });
  thang = commune.company.thang;
  const occasion = { actor: commune.company.tuan, now: OPENS_AT };
  const { agencyId } = commune.company.mai;
  const term = { accountId: thang.userId, agencyId, role: "standing_office" } as const;
  done(await addMembership(occasion, { ...term, untilDay: "20/12/2026" }));
  done(await addMembership(occasion, { ...term, fromDay: "1/2/2027" }));
  const kept = await membershipsOf(thang.userId);
  const idOf = (fromDay: string) => kept.find((row) => row.fromDay === fromDay)?.id ?? "";
  hats = { own: thang.membershipId, office: idOf("2026-12-14"), coming: idOf("2027-02-01") };
});
afterAll(() => commune.close());

async function session() {
  const { sessionId } = done(await openSession({ actor: thang, now: OPENS_AT }, from));
  return { userId: thang.userId, sessionId };
}

async function viewerOf(token: { userId: string; sessionId: string }, now = OPENS_AT) {
  const found = await readSession(token, now);
  if (found.state !== "live") throw new Error(found.state);
  return found.viewer;
}

async function change({ actor, sessionId }: Viewer, membershipId: string, now = OPENS_AT) {
  return switchMembership({ actor, now }, { membershipId, sessionId });
}

test("after changing into another membership everything is done under it, and the trail says so", async () => {
  const token = await session();
  const before = await viewerOf(token);
  expect(before.memberships.map(({ id }) => id)).toEqual([hats.own, hats.office]);
  expect(before).toMatchObject({ actor: { role: "officer", membershipId: hats.own } });
  expect(await waitingForMe(before.actor, "2026-12-14")).toEqual([]);
  done(await change(before, hats.office));
  const after = await viewerOf(token);
  expect(after).toMatchObject({
    actor: { role: "standing_office", membershipId: hats.office },
    agency: { name: "Phòng Văn hoá - Xã hội" },
  });
  expect((await waitingForMe(after.actor, "2026-12-14")).length).toBeGreaterThan(0);
  const [event] = await eventsOf("session.membership_switched", thang);
  expect(event).toMatchObject({
    actorRole: "officer",
    payload: { role: "standing_office", agency: "Phòng Văn hoá - Xã hội" },
  });
});

test("four eyes hold under whichever membership", async () => {
  const token = await session();
  const officer = await viewerOf(token);
  const own = await taskOf("III.3", "Phòng Kinh tế");
  const evidence = { documentNumber: "12/BC-KT", documentDate: "10/12/2026" };
  const report = reportForm(own, evidence);
  done(await submitTask({ actor: officer.actor, now: OPENS_AT }, report as never));
  done(await change(officer, hats.office));
  const { actor } = await viewerOf(token);
  const judge = async (ref: string, agency: string) => {
    const { id, turn } = await taskOf(ref, agency);
    return confirmSubmission({ actor, now: OPENS_AT }, { taskId: id, turn: String(turn) } as never);
  };
  expect(await judge("III.3", "Phòng Kinh tế")).toEqual({ ok: false, reason: "forbidden" });
  expect(await judge("V.4.4", BHXH)).toMatchObject({ ok: true });
});

test("a membership that is another's, not yet, no longer or nowhere does not exist", async () => {
  const viewer = await viewerOf(await session());
  const others = [commune.company.son.membershipId, hats.coming, randomUUID()];
  for (const id of others) {
    expect(await change(viewer, id)).toEqual({ ok: false, reason: "not_found" });
  }
  const late = new Date("2026-12-21T01:00:00Z");
  expect(await change(viewer, hats.office, late)).toEqual({ ok: false, reason: "not_found" });
  done(
    await closeSession(
      { actor: thang, now: OPENS_AT },
      { sessionId: viewer.sessionId, cause: "signed_out" },
    ),
  );
  expect(await change(viewer, hats.office)).toEqual({ ok: false, reason: "not_found" });
});

test("a membership that ends while it is in use ends the session", async () => {
  const token = await session();
  done(await change(await viewerOf(token), hats.office));
  const midnight = new Date("2026-12-20T17:00:00Z");
  expect(await readSession(token, midnight)).toEqual({ state: "ended" });
});

test("signing in begins under the membership used last, while it holds", async () => {
  const credentials = { username: "phong-kinh-te", password: DEMONSTRATION_PASSWORD, ...from };
  const roleAfterSigningIn = async (now: Date) => {
    const opened = await signIn(credentials, now);
    if (!opened.ok) throw new Error(opened.reason);
    return (await viewerOf(opened, now)).actor.role;
  };
  const token = await session();
  await readSession(token, at(5));
  done(await change(await viewerOf(token, at(6)), hats.own));
  expect(await roleAfterSigningIn(at(7))).toBe("officer");
  const next = done(await openSession({ actor: thang, now: at(8) }, from));
  done(await change(await viewerOf({ userId: thang.userId, ...next }, at(8)), hats.office));
  expect(await roleAfterSigningIn(at(9))).toBe("standing_office");
  expect(await roleAfterSigningIn(new Date("2026-12-21T01:00:00Z"))).toBe("officer");
});

test("whoever may change into an office is signed out as soon as the office would be", async () => {
  const token = await session();
  expect((await readSession(token, at(15))).state).toBe("live");
  expect(await readSession(token, at(31))).toEqual({ state: "idle" });
});

test("a task of another membership is found under that one, and stays closed under the one in use", async () => {
  const token = await session();
  const own = await viewerOf(token);
  const { id: taskId } = await taskOf("V.4.4", BHXH);
  expect(await taskPage(own.actor, taskId, OPENS_AT)).toBeNull();
  expect(await otherHatOn(own.actor, taskId, "2026-12-14")).toMatchObject({
    id: hats.office,
    role: "standing_office",
  });
  // Neither after it is over, nor under the membership that is in use.
  expect(await otherHatOn(own.actor, taskId, "2026-12-21")).toBeNull();
  done(await change(own, hats.office));
  const office = await viewerOf(token);
  expect(await taskPage(office.actor, taskId, OPENS_AT)).not.toBeNull();
  expect(await otherHatOn(office.actor, taskId, "2026-12-14")).toBeNull();
});

test("what waits to be seen under another membership is counted beside that one", async () => {
  const token = await session();
  const counted = async () => {
    const viewer = await viewerOf(token);
    const other = viewer.memberships.find(({ id }) => id !== viewer.actor.membershipId);
    return { own: viewer.unread, other: other?.unread };
  };
  const before = await counted();
  const { id: taskId } = await taskOf("V.4.4", BHXH);
  const chair = { actor: commune.company.son, now: OPENS_AT };
  done(await commentOnTask(chair, { taskId, text: "Hỏi @phong-kinh-te." }));
  expect(await counted()).toEqual({ own: before.own, other: (before.other ?? 0) + 1 });
  done(await change(await viewerOf(token), hats.office));
  const office = await viewerOf(token);
  expect(office.unread).toBe((before.other ?? 0) + 1);
  expect((await seeTask(office, taskId, OPENS_AT)).unread).toBe(before.other);
});
