import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../domain/person";
import { done } from "../found";
import { allTasks } from "../queries/all-tasks";
import { MONDAY, type TestCommune, taskOf, testCommune, trailOf } from "../testing/commune";
import { starTask } from "./star-task";
import { unstarTask } from "./unstar-task";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
});
afterAll(() => commune.close());

const police = () => taskOf("V.3.1", "Công an xã");
const by = (actor: Person) => ({ actor, now: MONDAY });

async function listed(actor: Person): Promise<string[]> {
  const asked = { planId: null, periodId: null, on: null, search: "", page: 1 };
  const list = await allTasks(actor, { ...asked, of: { starred: true } }, "2026-06-08");
  return list.rows.map(({ ref }) => ref);
}

test("the chair stars a task and finds it in a list of its own, until the star is taken away", async () => {
  const { son, dung, hanh } = commune.company;
  const { id: taskId } = await police();
  done(await starTask(by(son), { taskId }));
  expect(await listed(son)).toEqual(["V.3.1"]);
  expect(await listed(dung)).toEqual(["V.3.1"]);
  expect(await listed(hanh)).toEqual([]);
  expect(await starTask(by(son), { taskId })).toEqual({ ok: false, reason: "status_changed" });
  done(await unstarTask(by(son), { taskId }));
  expect(await unstarTask(by(son), { taskId })).toEqual({ ok: false, reason: "status_changed" });
  expect(await listed(son)).toEqual([]);
  expect(await trailOf(taskId)).toEqual(["task.unstarred", "task.starred"]);
});

test("a deputy stars in the chair's stead only while empowered", async () => {
  const { lan, mai } = commune.company;
  const { id: taskId } = await police();
  const forbidden = { ok: false, reason: "forbidden" };
  expect(await starTask(by(lan), { taskId })).toEqual(forbidden);
  expect(await starTask(by(mai), { taskId })).toEqual(forbidden);
  const delegationId = "7a3fbb3e-6f0e-4a5e-9d2c-0d5c3f1f7a11";
  const empowered = { ...lan, powers: [{ power: "star", delegationId } as const] };
  done(await starTask(by(empowered), { taskId }));
});
