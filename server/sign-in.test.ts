import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { database } from "../db/client";
import { auditEvents } from "../db/schema/audit";
import { memberships, sessions, signInFailures, users } from "../db/schema/people";
import { isPassword } from "./password";
import { signIn } from "./sign-in";
import { MORNING, minutesLater, newAccount, openCommune } from "./testing/accounts";

const OFFICE = "10.0.0.7";
const PASSWORD = "con trâu đi qua cầu tre";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openCommune();
});
afterAll(() => close());

// Only counts: the passwords are hashed and compared as ever.
vi.mock("./password", { spy: true });
const verified = vi.mocked(isPassword);
beforeEach(() => {
  verified.mockClear();
});

function tryWith(username: string, password: string, minute = 0, address = OFFICE) {
  const credentials = { username, password, address, device: "Firefox" };
  return signIn(credentials, minutesLater(minute));
}

const eventsNamed = (event: string) =>
  database().select().from(auditEvents).where(eq(auditEvents.event, event));

test("the right password opens a session, and the trail says who, from where, with what", async () => {
  const { userId, role } = await newAccount("nguoi-moi", { password: PASSWORD });
  const result = await tryWith("  Nguoi-Moi ", PASSWORD);
  expect(result).toMatchObject({ ok: true, userId });
  const sessionId = result.ok ? result.sessionId : "";
  const [row] = await database().select().from(sessions).where(eq(sessions.id, sessionId));
  expect(row).toMatchObject({ userId, address: OFFICE, device: "Firefox", endedAt: null });
  const [event] = await eventsNamed("session.opened");
  expect(event).toMatchObject({ actorUserId: userId, actorRole: role, accountId: userId });
  expect(event?.payload).toEqual({ address: OFFICE, device: "Firefox" });
});

test("a passphrase is the same however its accents are composed", async () => {
  await newAccount("go-dau", { password: PASSWORD.normalize("NFC") });
  expect(await tryWith("go-dau", PASSWORD.normalize("NFD"))).toMatchObject({ ok: true });
});

test("an unknown name gets the same answer by the same work as a known one", async () => {
  await newAccount("co-that", { password: PASSWORD });
  const answers = [await tryWith("co-that", "sai"), await tryWith("khong-co", "sai")];
  expect(answers[0]).toEqual({ ok: false, reason: "wrong", left: 4 });
  expect(answers[1]).toEqual(answers[0]);
  // Once for each of them; for nobody without a hash, which then costs as much as one.
  expect(verified).toHaveBeenCalledTimes(2);
  expect(verified.mock.calls[0]?.[0]).toMatch(/^\$argon2id\$/);
  expect(verified.mock.calls[1]?.[0]).toBeNull();
});

test("nobody's password is right, also not the one whose hash stands in", async () => {
  expect(await isPassword(null, "anything")).toBe(false);
});

test("an account out of use is answered like a wrong password", async () => {
  const { userId } = await newAccount("nghi-viec", { password: PASSWORD });
  await database().update(users).set({ disabledAt: MORNING }).where(eq(users.id, userId));
  expect(await tryWith("nghi-viec", PASSWORD)).toMatchObject({ ok: false, reason: "wrong" });

  const left = await newAccount("chuyen-di", { password: PASSWORD });
  await database()
    .update(memberships)
    .set({ fromDay: "2026-01-01", untilDay: "2026-12-13" })
    .where(eq(memberships.userId, left.userId));
  expect(await tryWith("chuyen-di", PASSWORD)).toMatchObject({ ok: false, reason: "wrong" });
});

test.each([
  ["dinh-khoa", true],
  ["ten-khong-co", false],
] as const)(
  "five wrong tries lock %s for this address for a quarter of an hour",
  async (username, exists) => {
    const account = exists ? await newAccount(username, { password: PASSWORD }) : null;
    for (const left of [4, 3, 2, 1]) {
      expect(await tryWith(username, "sai", 4 - left)).toEqual({
        ok: false,
        reason: "wrong",
        left,
      });
    }
    expect(await tryWith(username, "sai", 4)).toEqual({ ok: false, reason: "locked" });

    verified.mockClear();
    expect(await tryWith(username, PASSWORD, 18.9)).toEqual({ ok: false, reason: "locked" });
    expect(verified).not.toHaveBeenCalled();

    const elsewhere = await tryWith(username, PASSWORD, 5, "10.0.0.8");
    expect(elsewhere.ok).toBe(exists);
    expect((await tryWith(username, PASSWORD, 19)).ok).toBe(exists);

    const locks = await eventsNamed("sign_in.locked");
    const own = locks.filter(({ accountId }) => accountId === (account?.userId ?? null));
    expect(own.map(({ payload }) => payload)).toEqual([
      { scope: "name_and_address", address: OFFICE },
    ]);
    expect(JSON.stringify(locks)).not.toContain("ten-khong-co");
  },
);

test("thirty wrong tries from many places lock the name for everybody", async () => {
  const { userId } = await newAccount("bi-do", { password: PASSWORD });
  for (let n = 0; n < 29; n += 1) {
    expect(await tryWith("bi-do", "sai", 0, `10.1.0.${n}`)).toMatchObject({ reason: "wrong" });
  }
  expect(await tryWith("bi-do", "sai", 0, "10.1.0.29")).toEqual({ ok: false, reason: "locked" });
  expect(await tryWith("bi-do", PASSWORD, 1, "10.9.9.9")).toEqual({ ok: false, reason: "locked" });
  const locks = await eventsNamed("sign_in.locked");
  const own = locks.filter(({ accountId }) => accountId === userId);
  expect(own.map(({ payload }) => payload)).toEqual([{ scope: "name", address: "10.1.0.29" }]);
  expect(await tryWith("bi-do", PASSWORD, 15, "10.9.9.9")).toMatchObject({ ok: true });
});

test("twenty tries sent at once are five guesses, not twenty", async () => {
  await newAccount("cung-luc", { password: PASSWORD });
  const tries = Array.from({ length: 20 }, () => tryWith("cung-luc", "sai"));
  const answers = await Promise.all(tries);
  expect(verified).toHaveBeenCalledTimes(5);
  expect(answers.filter((answer) => !answer.ok && answer.reason === "locked")).toHaveLength(16);
});

test("the right password forgives what was wrong before it", async () => {
  await newAccount("nham-tay", { password: PASSWORD });
  for (const minute of [0, 1, 2, 3]) await tryWith("nham-tay", "sai", minute);
  expect(await tryWith("nham-tay", PASSWORD, 4)).toMatchObject({ ok: true });
  expect(await tryWith("nham-tay", "sai", 5)).toEqual({ ok: false, reason: "wrong", left: 4 });
});

test("no name stands in the table of wrong tries", async () => {
  await tryWith("mat-khau-go-nham", "sai");
  const rows = await database().select().from(signInFailures);
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain("mat-khau-go-nham");
});
