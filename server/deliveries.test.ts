import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../db/client";
import { auditEvents } from "../db/schema/audit";
import { deliveries, deliveryQueue } from "../db/schema/deliveries";
import { users } from "../db/schema/people";
import { visibleTo } from "../db/visibility";
import type { Actor, Person } from "../domain/person";
import { correctAccount } from "./commands/correct-account";
import { resendDelivery } from "./commands/resend-delivery";
import { resendGivenUp } from "./commands/resend-given-up";
import { tryMail } from "./commands/try-mail";
import { done } from "./found";
import { countGivenUp } from "./given-up-deliveries";
import { MONDAY, type TestCommune, testCommune } from "./testing/commune";
import { nothingWaits, queued } from "./testing/outgoing";

const SYSTEM = { kind: "system" } as const;
const TRIAL = { subject: "Thư thử\r\nBcc: ai@do.example", text: "Gửi từ Đôn Đốc." };

let commune: TestCommune;
let tuan: Person;
beforeAll(async () => {
  commune = await testCommune();
  tuan = commune.company.tuan;
});
afterAll(() => commune.close());

test("without an address nothing is queued, and the trial says so", async () => {
  const result = await tryMail({ actor: tuan, now: MONDAY }, TRIAL);
  expect(result).toMatchObject({ ok: false, reason: "address_missing" });
  expect(await sent(SYSTEM)).toEqual([]);
});

test("what is queued is one line of subject to the address of that moment, due at once", async () => {
  await giveAddress("tuan@xuan-truong.example");
  done(await tryMail({ actor: tuan, now: MONDAY }, TRIAL));
  expect(await sent(tuan)).toMatchObject([
    {
      ...{ userId: tuan.userId, channel: "mail", address: "tuan@xuan-truong.example" },
      ...{ kind: "trial", subject: "Thư thử Bcc: ai@do.example", body: "Gửi từ Đôn Đốc." },
      ...{ status: "queued", attempts: 0, dueAt: MONDAY, queuedAt: MONDAY },
    },
  ]);
});

test("what waits to be sent need not be sent again", async () => {
  const [waiting] = await sent(tuan);
  const again = { deliveryId: waiting?.id ?? "" };
  const before = await events();
  expect(await resendDelivery({ actor: tuan, now: MONDAY }, again)).toMatchObject({
    ok: false,
    reason: "delivery_waiting",
  });
  expect(await events()).toBe(before);
});

test("what was given up goes to the address of today, under another message number", async () => {
  const [before] = await sent(tuan);
  const deliveryId = before?.id ?? "";
  await database()
    .update(deliveryQueue)
    .set({ status: "given_up", attempts: 5, problem: "refused", lastError: "550 no such user" })
    .where(eq(deliveryQueue.deliveryId, deliveryId));
  await giveAddress("cao.tuan@xuan-truong.example");
  const later = new Date(MONDAY.getTime() + 3_600_000);
  done(await resendDelivery({ actor: tuan, now: later }, { deliveryId }));
  const [after] = await sent(tuan);
  expect(after).toMatchObject({
    ...{ id: deliveryId, address: "cao.tuan@xuan-truong.example" },
    // It keeps its day.
    ...{ queuedAt: MONDAY, requeuedAt: later },
    ...{ status: "queued", attempts: 0, dueAt: later, problem: null, lastError: null },
  });
  expect(after?.messageId).not.toBe(before?.messageId);
});

test("its reader knows what it says; the admin knows only that it was sent, and the trail not even what it says", async () => {
  const { thang, tuan: admin } = commune.company;
  expect(await sent(thang)).toEqual([]);
  const [own] = await sent(admin);
  expect(own?.body).toBe("Gửi từ Đôn Đốc.");
  const other: Actor = { ...admin, userId: thang.userId };
  expect((await sent(other)).map(({ body, subject }) => [body, subject])).toEqual([
    [null, "Thư thử Bcc: ai@do.example"],
  ]);
  const written = await database()
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.event, "mail.tried"));
  expect(JSON.stringify(written)).not.toContain("Gửi từ Đôn Đốc.");
});

test("all that was given up is sent again at one tap, but nothing too old and to no closed account", async () => {
  const { thang, dung, nga } = commune.company;
  const days = (count: number) => new Date(MONDAY.getTime() + count * 86_400_000);
  const now = days(6);
  const email = "nhan@xuan-truong.example";
  await database().update(users).set({ email }).where(eq(users.id, thang.userId));
  await database().update(users).set({ email, disabledAt: now }).where(eq(users.id, dung.userId));
  const given = { userId: thang.userId, kind: "escalation" as const };
  const fresh = await Promise.all([1, 2].map(() => queued({ ...given, queuedAt: days(0) })));
  await queued({ ...given, kind: "digest", queuedAt: days(2) });
  await queued({ ...given, queuedAt: days(-2) });
  await queued({ ...given, userId: dung.userId, queuedAt: days(1) });
  await queued({ ...given, userId: nga.userId, queuedAt: days(1) });
  await nothingWaits();
  const before = await events();
  const numbers = await messageNumbers();
  expect(await countGivenUp(tuan, now)).toBe(fresh.length);
  const both = await Promise.all([
    resendGivenUp({ actor: tuan, now, key: "one" }, {}),
    resendGivenUp({ actor: tuan, now, key: "two" }, {}),
  ]);
  expect(both.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { count: 2 } }]);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "nothing_given_up" });
  // The same form once more is the same act.
  const key = both[0].ok ? "one" : "two";
  expect(await resendGivenUp({ actor: tuan, now, key }, {})).toMatchObject({ value: { count: 2 } });
  expect(await events()).toBe(before + 1);
  const waiting = await database()
    .select({ id: deliveryQueue.deliveryId, dueAt: deliveryQueue.dueAt })
    .from(deliveryQueue)
    .where(eq(deliveryQueue.status, "queued"));
  expect(waiting.map(({ id }) => id).sort()).toEqual(fresh.sort());
  const renewed = await messageNumbers();
  expect(fresh.filter((id) => renewed.get(id) === numbers.get(id))).toEqual([]);
  expect(await countGivenUp(tuan, now)).toBe(0);
});

async function sent(actor: Actor) {
  const visible = visibleTo(actor);
  const delivery = visible.deliveries();
  return visible.read.select().from(delivery);
}

async function messageNumbers() {
  const rows = await database().select().from(deliveries);
  return new Map(rows.map(({ id, messageId }) => [id, messageId]));
}

async function events(): Promise<number> {
  return (await database().select({ id: auditEvents.id }).from(auditEvents)).length;
}

async function giveAddress(email: string) {
  const known = { accountId: tuan.userId, name: "Cao Anh Tuấn", post: "Cán bộ" };
  const person = { ...known, phone: "0912 000 015", email };
  done(await correctAccount({ actor: tuan, now: MONDAY }, person));
}
