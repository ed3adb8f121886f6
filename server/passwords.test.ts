import { afterAll, beforeAll, expect, test } from "vitest";
import { changeOwnPassword } from "./change-own-password";
import { changePassword } from "./commands/change-password";
import { setUpAccount } from "./commands/set-up-account";
import { done } from "./found";
import { resetAccount } from "./reset-account";
import { signIn } from "./sign-in";
import { MORNING, minutesLater, newAccount, openCommune } from "./testing/accounts";
import { accountOf, eventsOf, GOOD, NEXT, openSessions, stillOpen } from "./testing/own-account";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openCommune();
});
afterAll(() => close());

test("a password is changed by whoever knows it, and their other sessions end in the same act", async () => {
  const actor = await newAccount("doi-mat-khau");
  done(await setUpAccount({ actor, now: MORNING }, GOOD));
  const [here, ...elsewhere] = await openSessions(actor, 3);
  const wrong = await changePassword(
    { actor, now: MORNING },
    { currentPassword: "không phải", ...NEXT, sessionId: here },
  );
  expect(wrong).toMatchObject({ ok: false, fields: { currentPassword: "wrong_password" } });
  expect(await stillOpen(actor)).toHaveLength(3);

  const input = { currentPassword: GOOD.password, ...NEXT, sessionId: here };
  done(await changePassword({ actor, now: MORNING }, input));
  expect(await stillOpen(actor)).toEqual([here]);
  const [event] = await eventsOf("account.password_changed", actor);
  const ended = event?.changes.filter(({ table }) => table === "sessions").map(({ id }) => id);
  expect(ended?.toSorted()).toEqual(elsewhere.toSorted());
  expect(JSON.stringify(event)).not.toMatch(/argon2|chim sẻ/);

  const credentials = { username: "doi-mat-khau", address: "10.0.0.7", device: "" };
  const old = await signIn({ ...credentials, password: GOOD.password }, MORNING);
  expect(old).toMatchObject({ ok: false, reason: "wrong" });
  const fresh = await signIn({ ...credentials, password: NEXT.password }, MORNING);
  expect(fresh).toMatchObject({ ok: true });
});

test("wrong present passwords lock as wrong sign-ins do, and what was not looked at does not count", async () => {
  const actor = await newAccount("mo-may");
  done(await setUpAccount({ actor, now: MORNING }, GOOD));
  const where = { username: "mo-may", address: "10.0.0.8" };
  const change = (currentPassword: string, next = NEXT) =>
    changeOwnPassword({ actor, now: MORNING }, { ...where, ...next, currentPassword });
  const weak = { password: "ngắn", repeatPassword: "ngắn" };
  for (let tries = 0; tries < 4; tries += 1) {
    expect(await change("đoán")).toMatchObject({ reason: "wrong_password" });
    expect(await change("đoán", weak)).toMatchObject({ reason: "invalid" });
  }
  expect(await change("đoán")).toMatchObject({ reason: "password_locked" });
  expect(await change(GOOD.password)).toMatchObject({ reason: "password_locked" });
  const credentials = { ...where, password: GOOD.password, device: "" };
  expect(await signIn(credentials, MORNING)).toEqual({ ok: false, reason: "locked" });
  expect(await eventsOf("sign_in.locked", actor)).toHaveLength(1);
  const later = minutesLater(16);
  const typed = { ...where, ...NEXT, currentPassword: GOOD.password };
  done(await changeOwnPassword({ actor, now: later }, typed));
});

test("a new password must be strong, new and typed the same twice", async () => {
  const actor = await newAccount("doi-sai");
  done(await setUpAccount({ actor, now: MORNING }, GOOD));
  const change = (typed: { password: string; repeatPassword: string }) =>
    changePassword({ actor, now: MORNING }, { currentPassword: GOOD.password, ...typed });
  const { password, repeatPassword } = GOOD;
  expect(await change({ password, repeatPassword })).toMatchObject({ reason: "password_same" });
  const weak = await change({ password: "12345678", repeatPassword: "12345678" });
  expect(weak).toMatchObject({ fields: { password: "password_weak" } });
  const differs = await change({ ...NEXT, repeatPassword: GOOD.password });
  expect(differs).toMatchObject({ fields: { repeatPassword: "password_differs" } });
});

test("an account not set up yet cannot change its password beside the set-up", async () => {
  const actor = await newAccount("chua-xong");
  const input = { currentPassword: "one-time", ...NEXT };
  const result = await changePassword({ actor, now: MORNING }, input);
  expect(result).toEqual({ ok: false, reason: "forbidden" });
});

test("a reset gives a one-time password, ends every session and asks for set-up again", async () => {
  const actor = await newAccount("quen-mat-khau");
  done(await setUpAccount({ actor, now: MORNING }, GOOD));
  await openSessions(actor, 2);
  const credentials = { username: "quen-mat-khau", address: "10.0.0.7", device: "" };
  for (let n = 0; n < 5; n += 1) await signIn({ ...credentials, password: "sai" }, MORNING);

  const reset = await resetAccount("Quen-Mat-Khau");
  expect(await stillOpen(actor)).toEqual([]);
  expect(await accountOf(actor)).toMatchObject({ mustSetUp: true, name: GOOD.name });
  const [event] = await eventsOf("account.password_reset", actor);
  expect(event).toMatchObject({ actorRole: "system", payload: { username: "quen-mat-khau" } });
  // Whoever comes with the new password does not wait for the lock of the old one.
  const password = reset.ok ? reset.password : "";
  expect(await signIn({ ...credentials, password }, MORNING)).toMatchObject({ ok: true });
});

test("resetting a name that nobody has says so", async () => {
  expect(await resetAccount("khong-ai")).toEqual({ ok: false, reason: "not_found" });
});
