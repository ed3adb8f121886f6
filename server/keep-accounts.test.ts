import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "../db/client";
import { users } from "../db/schema/people";
import type { Person } from "../domain/person";
import { addMembership } from "./commands/add-membership";
import { closeSession } from "./commands/close-session";
import { correctAccount } from "./commands/correct-account";
import { disableAccount } from "./commands/disable-account";
import { enableAccount } from "./commands/enable-account";
import { endMembership } from "./commands/end-membership";
import { endSessions } from "./commands/end-sessions";
import { resetPassword } from "./commands/reset-password";
import { done } from "./found";
import { keptAccount } from "./queries/account";
import { accounts } from "./queries/accounts";
import { readSession } from "./session-row";
import { signIn } from "./sign-in";
import { forgiveEverywhere, lockedAddresses, lockedNames } from "./sign-in-throttle";
import { withOneTimePassword } from "./slip";
import { MORNING, minutesLater, newAccount, openCommune } from "./testing/accounts";
import { accountOf, eventsOf, openSessions, stillOpen } from "./testing/own-account";

let close: () => Promise<void>;
let admin: Person;
let occasion: { actor: Person; now: Date };
beforeAll(async () => {
  close = await openCommune();
  admin = await newAccount("quan-tri", { role: "admin", agency: "UBND xã" });
  await newAccount("chu-tich", { role: "chair", agency: "UBND xã" });
  occasion = { actor: admin, now: MORNING };
});
afterAll(() => close());

const from = (username: string, password: string, address = "10.0.0.1") => ({
  ...{ username, password, address, device: "Firefox" },
});
const DAY = "2026-12-14";

describe("an account", () => {
  test("that is disabled dies on the next request and lets nobody in until it is enabled", async () => {
    const actor = await newAccount("bi-ngung");
    const [sessionId = ""] = await openSessions(actor, 2);
    const token = { userId: actor.userId, sessionId };
    expect((await readSession(token, MORNING)).state).toBe("live");
    const accountId = actor.userId;
    done(await disableAccount(occasion, { accountId, reason: "Nghỉ hưu." }));
    expect(await readSession(token, MORNING)).toEqual({ state: "ended" });
    expect(await stillOpen(actor)).toEqual([]);
    expect(await signIn(from("bi-ngung", "one-time"), MORNING)).toMatchObject({ ok: false });
    expect((await eventsOf("account.disabled", actor))[0]?.payload).toEqual({
      username: "bi-ngung",
      reason: "Nghỉ hưu.",
    });
    const again = await disableAccount(occasion, { accountId, reason: "Lần nữa." });
    expect(again).toEqual({ ok: false, reason: "account_changed" });
    done(await enableAccount(occasion, { accountId }));
    expect(await signIn(from("bi-ngung", "one-time"), MORNING)).toMatchObject({ ok: true });
  });

  test("is not disabled without a reason", async () => {
    const actor = await newAccount("khong-ly-do");
    const result = await disableAccount(occasion, { accountId: actor.userId, reason: " " });
    expect(result).toEqual({ ok: false, reason: "invalid", fields: { reason: "missing" } });
    expect((await accountOf(actor)).disabledAt).toBeNull();
  });

  test("gets another password once, which its owner must change", async () => {
    const actor = await newAccount("quen-mat-khau");
    await openSessions(actor, 1);
    const give = withOneTimePassword(resetPassword);
    const slip = done(await give(occasion, { username: "quen-mat-khau" }));
    expect(slip).toMatchObject({ username: "quen-mat-khau", name: null, agency: "Phòng Kinh tế" });
    expect(await stillOpen(actor)).toEqual([]);
    expect(await signIn(from("quen-mat-khau", "one-time"), MORNING)).toMatchObject({ ok: false });
    expect(await signIn(from("quen-mat-khau", slip.password), MORNING)).toMatchObject({ ok: true });
    expect((await accountOf(actor)).mustSetUp).toBe(true);
  });

  test("of the admin is not reset by the admin, who would lose the page that shows the slip", async () => {
    const own = withOneTimePassword(resetPassword);
    expect(await own(occasion, { username: "quan-tri" })).toMatchObject({ reason: "own_account" });
  });

  test("locked by wrong tries is listed as such, and free once it is unlocked", async () => {
    const actor = await newAccount("nhap-sai");
    for (let tries = 0; tries < 5; tries += 1) await signIn(from("nhap-sai", "nhầm"), MORNING);
    expect(await lockedNames(MORNING)).toEqual(["nhap-sai"]);
    expect(await lockedAddresses("nhap-sai", MORNING)).toEqual(["10.0.0.1"]);
    const filter = { search: "", role: null, agencyId: null, state: "locked" as const, page: 1 };
    const found = await accounts(admin, filter, { today: DAY, locked: ["nhap-sai"] });
    expect(found?.rows.map(({ id }) => id)).toEqual([actor.userId]);
    await forgiveEverywhere("nhap-sai");
    expect(await lockedNames(MORNING)).toEqual([]);
    expect(await signIn(from("nhap-sai", "one-time"), MORNING)).toMatchObject({ ok: true });
  });

  test("of somebody mail does not reach is found among the others, while it is in use", async () => {
    const withoutAddress = await newAccount("khong-thu");
    const reached = await newAccount("co-thu");
    const to = { email: "co.thu@xa.example" };
    await database().update(users).set(to).where(eq(users.id, reached.userId));
    const filter = {
      search: "",
      role: null,
      agencyId: null,
      state: "no_address" as const,
      page: 1,
    };
    const found = async () => {
      const page = await accounts(admin, filter, { today: DAY, locked: [] });
      return page?.rows.map(({ username }) => username).filter((name) => name.endsWith("-thu"));
    };
    expect(await found()).toEqual(["khong-thu"]);
    const closed = { disabledAt: MORNING };
    await database().update(users).set(closed).where(eq(users.id, withoutAddress.userId));
    expect(await found()).toEqual([]);
  });

  test("that was set up keeps a name, a post and a telephone when it is corrected", async () => {
    const actor = await newAccount("sai-ten");
    const accountId = actor.userId;
    const empty = { accountId, name: "", post: "", phone: "", email: "" };
    done(await correctAccount(occasion, empty));
    await database().update(users).set({ mustSetUp: false }).where(eq(users.id, accountId));
    expect(await correctAccount(occasion, empty)).toEqual({
      ...{ ok: false, reason: "invalid" },
      fields: { name: "missing", post: "missing", phone: "missing" },
    });
    const right = { name: "Lê Na", post: "Chuyên viên", phone: "0912 345 678", email: "na@xa.vn" };
    done(await correctAccount(occasion, { accountId, ...right }));
    expect(await accountOf(actor)).toMatchObject(right);
  });

  test("is signed out on one machine or on all of them", async () => {
    const actor = await newAccount("nhieu-may");
    const [first = "", second, third] = await openSessions(actor, 3);
    done(await closeSession(occasion, { sessionId: first, cause: "revoked" }));
    expect((await stillOpen(actor)).toSorted()).toEqual([second, third].toSorted());
    const seen = await keptAccount(admin, actor.userId, MORNING);
    expect(seen?.sessions.map(({ id }) => id).toSorted()).toEqual([second, third].toSorted());
    done(await endSessions(occasion, { accountId: actor.userId }));
    expect(await stillOpen(actor)).toEqual([]);
    const again = await endSessions(occasion, { accountId: actor.userId });
    expect(again).toEqual({ ok: false, reason: "account_changed" });
  });
});

describe("the last who can", () => {
  const disable = (actor: Person, who: Person) =>
    disableAccount({ actor, now: MORNING }, { accountId: who.userId, reason: "Thử." });

  test("administer is neither disabled nor let go, today or on a coming day", async () => {
    expect(await disable(admin, admin)).toEqual({ ok: false, reason: "last_admin" });
    const { membershipId } = admin;
    for (const untilDay of ["13/12/2026", "14/12/2026", "1/6/2030"]) {
      const ended = await endMembership(occasion, { membershipId, untilDay });
      expect(ended).toMatchObject({
        ok: false,
        reason: expect.stringMatching(/last_admin|invalid/),
      });
    }
  });

  test("decide is not disabled before another chair is there", async () => {
    const chair = await newAccount("chu-tich-moi");
    const [old] = await database().select().from(users).where(eq(users.username, "chu-tich"));
    const go = () =>
      disableAccount(occasion, { accountId: old?.id ?? "", reason: "Chuyển công tác." });
    expect(await go()).toEqual({ ok: false, reason: "last_chair" });
    const term = { accountId: chair.userId, agencyId: chair.agencyId, role: "chair" } as const;
    // A successor who comes later leaves a gap, and one who comes today leaves none.
    done(await addMembership(occasion, { ...term, fromDay: "1/1/2027" }));
    expect(await go()).toEqual({ ok: false, reason: "last_chair" });
    done(await addMembership(occasion, { ...term, fromDay: "14/12/2026", untilDay: "31/12/2026" }));
    done(await go());
  });

  test("administer remains, though two disable each other at the same moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const other = await newAccount(`quan-tri-${round}`, { role: "admin" });
      const both = await Promise.all([disable(admin, other), disable(other, admin)]);
      const refused = both.filter(({ ok }) => !ok);
      expect(refused).toEqual([{ ok: false, reason: "last_admin" }]);
      const [still] = await database().select().from(users).where(eq(users.id, admin.userId));
      if (still?.disabledAt)
        done(
          await enableAccount({ actor: other, now: minutesLater(1) }, { accountId: admin.userId }),
        );
      if (still?.disabledAt) done(await disable(admin, other));
    }
  });
});
