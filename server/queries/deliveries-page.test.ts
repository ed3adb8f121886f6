import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../../db/client";
import { users } from "../../db/schema/people";
import { deliver } from "../jobs/deliver";
import { type TestCommune, testCommune } from "../testing/commune";
import { queued } from "../testing/outgoing";
import { deliveriesPage, waitingDeliveries } from "./deliveries-page";

const EVERYTHING = { status: null, day: null, page: 1 } as const;
const TODAY = "2026-06-09";
const HOUR = 3_600_000;

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
  const { userId } = commune.company.thang;
  const email = "thang@xuan-truong.example";
  await database().update(users).set({ email }).where(eq(users.id, userId));
  // 23:30 and, an hour later, half past midnight of the next day.
  const evening = new Date("2026-06-08T23:30:00+07:00");
  await queued({ userId, queuedAt: evening, subject: "Buổi tối", body: "Chỉ mình đồng chí đọc." });
  const night = new Date(evening.getTime() + HOUR);
  await queued({ userId, queuedAt: night, subject: "Quá nửa đêm" });
  const answers = [
    { ok: false, problem: "refused", final: true, answer: "550 no such user" } as const,
    { ok: true, answer: "250 taken" } as const,
  ];
  const hand = async () => answers.shift() ?? { ok: true as const, answer: "" };
  await deliver({ clock: () => night, ways: new Map([["mail", hand]]) });
  await queued({ userId, queuedAt: night, subject: "Còn chờ" });
});
afterAll(() => commune.close());

test("the admin reads what became of each message, and not what it says", async () => {
  const page = await deliveriesPage(commune.company.tuan, EVERYTHING, TODAY);
  const rows = page?.rows.map(({ subject, status, problem }) => [subject, status, problem]);
  expect(new Set(rows)).toEqual(
    new Set([
      ["Còn chờ", "queued", null],
      ["Quá nửa đêm", "sent", null],
      ["Buổi tối", "given_up", "refused"],
    ]),
  );
  expect(JSON.stringify(page)).not.toContain("Chỉ mình đồng chí đọc.");
  expect(page?.tries.map(({ answer }) => answer)).toEqual(["550 no such user", "250 taken"]);
  expect(await waitingDeliveries(commune.company.tuan)).toBe(1);
});

test("days are the commune's, and each figure leads to as many rows", async () => {
  const { tuan } = commune.company;
  const page = await deliveriesPage(tuan, EVERYTHING, TODAY);
  expect(page?.days).toEqual([
    { day: "2026-06-09", queued: 1, sent: 1, failed: 0, given_up: 0, lapsed: 0 },
    { day: "2026-06-08", queued: 0, sent: 0, failed: 0, given_up: 1, lapsed: 0 },
  ]);
  const narrowed = { day: "2026-06-09", status: "sent", page: 1 } as const;
  expect((await deliveriesPage(tuan, narrowed, TODAY))?.total).toBe(1);
  // Those of a month ago are not counted day by day, and are found all the same.
  const later = await deliveriesPage(tuan, narrowed, "2026-07-11");
  expect([later?.days, later?.total]).toEqual([[], 1]);
  expect((await deliveriesPage(tuan, narrowed, "2026-07-10"))?.days).toHaveLength(1);
});

test("a page beyond the last is the last", async () => {
  const page = await deliveriesPage(commune.company.tuan, { ...EVERYTHING, page: 99 }, TODAY);
  expect([page?.page, page?.pages]).toEqual([1, 1]);
});
