import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../db/client";
import { auditEvents, commandReceipts } from "../db/schema/audit";
import { users } from "../db/schema/people";
import type { Person } from "../domain/person";
import { openAccount } from "./commands/open-account";
import { done } from "./found";
import { staffedAgencies } from "./queries/accounts";
import { signIn } from "./sign-in";
import { withOneTimePassword } from "./slip";
import { MORNING, minutesLater, newAccount, openCommune } from "./testing/accounts";

let close: () => Promise<void>;
let admin: Person;
let agencyId: string;
beforeAll(async () => {
  close = await openCommune();
  admin = await newAccount("quan-tri", { role: "admin" });
  agencyId = (await staffedAgencies(admin))?.at(-1)?.id ?? "";
});
afterAll(() => close());

const open = withOneTimePassword(openAccount);
const typed = (change = {}) => ({
  ...{ username: "can-bo-moi", agencyId, role: "officer" as const, fromDay: "14/12/2026" },
  ...{ name: "", post: "", phone: "", email: "" },
  ...change,
});
const occasion = () => ({ actor: admin, now: MORNING });

test("a new account signs in with the password of its slip, which is kept nowhere", async () => {
  const { password, userId, ...slip } = done(
    await open({ ...occasion(), key: "once" }, typed({ username: " Can-Bo-Moi ", name: "Lê Na" })),
  );
  expect(slip).toEqual({ username: "can-bo-moi", name: "Lê Na", agency: "Công an xã" });
  expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  const kept = [
    ...(await database().select().from(auditEvents)),
    ...(await database().select().from(commandReceipts)),
    ...(await database().select().from(users)),
  ];
  expect(kept.filter((row) => JSON.stringify(row).includes(password))).toEqual([]);
  const credentials = { username: "can-bo-moi", password, address: "10.0.0.1", device: "Firefox" };
  expect(await signIn(credentials, minutesLater(1))).toMatchObject({ ok: true, userId });
});

test("an account that begins later does not sign in before its day", async () => {
  const from = typed({ username: "thang-sau", fromDay: "16/12/2026" });
  const { password } = done(await open(occasion(), from));
  const credentials = { username: "thang-sau", password, address: "10.0.0.2", device: "Firefox" };
  expect(await signIn(credentials, MORNING)).toMatchObject({ ok: false });
  expect(await signIn(credentials, minutesLater(2 * 24 * 60))).toMatchObject({ ok: true });
});

test.each([
  ["a name with accents", { username: "trưởng phòng" }, { username: "username_form" }],
  ["no name", { username: " " }, { username: "missing" }],
  ["no agency", { agencyId: "" }, { agencyId: "choice" }],
  ["an unknown role", { role: "king" }, { role: "choice" }],
  ["a day that never was", { fromDay: "30/02/2026" }, { fromDay: "not_a_day" }],
  ["a telephone of words", { phone: "hỏi văn thư" }, { phone: "phone_form" }],
  ["an address without @", { email: "van-thu" }, { email: "email_form" }],
])("%s is refused by the field", async (_label, bad, fields) => {
  const before = await database().select().from(users);
  expect(await open(occasion(), typed(bad))).toEqual({ ok: false, reason: "invalid", fields });
  expect(await database().select().from(users)).toEqual(before);
});

test("a name is given once, also when two ask for it at the same moment", async () => {
  const both = await Promise.all([1, 2].map(() => open(occasion(), typed({ username: "hai-ta" }))));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "username_taken" });
});
