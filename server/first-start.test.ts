import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase } from "../db/client";
import { testDatabase } from "../db/testing/test-database";
import { visibleTo } from "../db/visibility";
import { type FirstAccount, seedFirstStart } from "./first-start";
import { MONDAY } from "./testing/commune";

let drop: () => Promise<void>;
const kept: FirstAccount[][] = [];
const start = () => seedFirstStart({ now: MONDAY, keep: (accounts) => kept.push(accounts) });

beforeAll(async () => {
  const database = await testDatabase();
  process.env.DATABASE_URL = database.appUrl;
  drop = database.drop;
});
afterAll(async () => {
  await closeDatabase();
  await drop();
});

test("a first start that breaks off before the passwords are kept opens no account", async () => {
  const broken = seedFirstStart({
    now: MONDAY,
    keep: () => {
      throw new Error("the disk is full");
    },
  });
  await expect(broken).rejects.toThrow("the disk is full");
  const visible = visibleTo({ kind: "system" });
  const account = visible.accounts();
  expect(await visible.read.select().from(account)).toEqual([]);
});

test("the next start finishes it: the plan is published and everybody named has an account", async () => {
  const accounts = await start();
  expect(kept).toEqual([accounts]);
  expect(accounts?.map(({ username }) => username)).toEqual([
    "chu-tich",
    "thuong-truc",
    "quan-tri",
    "ubnd-xa",
    "van-phong",
    "phong-vh-xh",
    "phong-kinh-te",
    "cong-an-xa",
    "hoi-dong-phpbgdpl",
    "bhxh-giao-thuy",
    "thue-co-so-8",
    "thong-ke",
    "ubmttq-xa",
    "hoi-phu-nu",
    "hoi-nong-dan",
  ]);
  expect(new Set(accounts?.map(({ password }) => password)).size).toBe(15);
});

test("the real plan stands published by the system, and its questions are open", async () => {
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  const question = visible.questions();
  const event = visible.events();
  expect(await visible.read.select().from(task)).toHaveLength(53);
  const questions = await visible.read.select().from(question);
  expect(questions.length).toBeGreaterThan(50);
  expect(questions.filter(({ answeredAt }) => answeredAt !== null)).toEqual([]);
  const events = await visible.read.select().from(event);
  const published = events.find((one) => one.event === "plan.published");
  expect([published?.actorRole, published?.payload]).toEqual([
    "system",
    { period: "2026", created: 53, changed: 0, ended: 0 },
  ]);
});

test("later starts open nothing and reset nothing", async () => {
  const visible = visibleTo({ kind: "system" });
  const count = async () => (await visible.read.select().from(visible.events())).length;
  const before = await count();
  expect(await start()).toBeNull();
  expect(await count()).toBe(before);
});
