import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../db/client";
import { users } from "../db/schema/people";
import { changeLocale } from "./commands/change-locale";
import { setUpAccount } from "./commands/set-up-account";
import { FIRST_ACCOUNTS_FILE, forgetFirstAccounts } from "./first-accounts";
import { done } from "./found";
import { MORNING, newAccount, openCommune } from "./testing/accounts";
import { accountOf, eventsOf, GOOD, NEXT, openSessions, stillOpen } from "./testing/own-account";

let close: () => Promise<void>;
beforeAll(async () => {
  close = await openCommune();
});
afterAll(() => close());

test("setting up gives the account its person, a password of their own and its language", async () => {
  const actor = await newAccount("lan-dau");
  const [here, elsewhere] = await openSessions(actor, 2);
  const input = { ...GOOD, locale: "en" as const, sessionId: here };
  expect(await setUpAccount({ actor, now: MORNING }, input)).toEqual({ ok: true, value: null });
  const { name, post, phone, mustSetUp, locale } = await accountOf(actor);
  expect({ name, post, phone, mustSetUp, locale }).toEqual({
    name: GOOD.name,
    post: GOOD.post,
    phone: GOOD.phone,
    mustSetUp: false,
    locale: "en",
  });
  expect(await stillOpen(actor)).toEqual([here]);
  const [event] = await eventsOf("account.set_up", actor);
  expect(event?.changes.map(({ id }) => id)).toEqual([actor.userId, elsewhere]);
  expect(JSON.stringify(event)).not.toMatch(/argon2|con trâu/);
});

const BAD: [string, Partial<typeof GOOD>, Record<string, string>][] = [
  ["no name", { name: "  " }, { name: "missing" }],
  ["no post", { post: "" }, { post: "missing" }],
  ["a phone of words", { phone: "hỏi văn phòng" }, { phone: "phone_form" }],
  [
    "no password",
    { password: "", repeatPassword: "" },
    { password: "missing", repeatPassword: "missing" },
  ],
  ["a short password", { password: "Ab1-", repeatPassword: "Ab1-" }, { password: "password_weak" }],
  ["two different passwords", { repeatPassword: "khác" }, { repeatPassword: "password_differs" }],
  [
    "everything at once",
    { name: "", phone: "x", password: "ngắn", repeatPassword: "khác" },
    {
      name: "missing",
      phone: "phone_form",
      password: "password_weak",
      repeatPassword: "password_differs",
    },
  ],
];

test.each(BAD)(
  "setting up with %s is refused by the field and changes nothing",
  async (label, bad, fields) => {
    const actor = await newAccount(`sai-${BAD.findIndex(([one]) => one === label)}`);
    const before = await accountOf(actor);
    const result = await setUpAccount({ actor, now: MORNING }, { ...GOOD, ...bad });
    expect(result).toEqual({ ok: false, reason: "invalid", fields });
    expect(await accountOf(actor)).toEqual(before);
    expect(await eventsOf("account.set_up", actor)).toEqual([]);
  },
);

test("the one-time password cannot be kept, and set-up happens once", async () => {
  const actor = await newAccount("giu-cu", { password: GOOD.password });
  const kept = await setUpAccount({ actor, now: MORNING }, GOOD);
  expect(kept).toEqual({
    ok: false,
    reason: "password_same",
    fields: { password: "password_same" },
  });
  done(await setUpAccount({ actor, now: MORNING }, { ...GOOD, ...NEXT }));
  const again = await setUpAccount({ actor, now: MORNING }, GOOD);
  expect(again).toEqual({ ok: false, reason: "already_set_up" });
});

test("the language is the account's, and only one the product speaks", async () => {
  const actor = await newAccount("noi-tieng-anh");
  done(await changeLocale({ actor, now: MORNING }, { locale: "en" }));
  expect(await accountOf(actor)).toMatchObject({ locale: "en" });
  const other = await changeLocale({ actor, now: MORNING }, { locale: "fr" as "en" });
  expect(other).toEqual({ ok: false, reason: "invalid", fields: { locale: "choice" } });
});

test("the list of first passwords goes when the last of them has been changed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "first-accounts-"));
  process.env.DATA_DIR = folder;
  try {
    writeFileSync(join(folder, FIRST_ACCOUNTS_FILE), "ten mat-khau\n");
    await newAccount("con-cho");
    await forgetFirstAccounts();
    expect(await readdir(folder)).toEqual([FIRST_ACCOUNTS_FILE]);
    await database().update(users).set({ mustSetUp: false });
    await forgetFirstAccounts();
    expect(await readdir(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
    delete process.env.DATA_DIR;
  }
});
