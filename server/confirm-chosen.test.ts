import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../db/visibility";
import type { Person } from "../domain/person";
import { returnSubmission } from "./commands/return-submission";
import { submitTask } from "./commands/submit-task";
import { confirmChosen } from "./confirm-chosen";
import { done } from "./found";
import { MONDAY, reportForm, type TestCommune, testCommune, trailOf } from "./testing/commune";

let commune: TestCommune;
let waiting: Awaited<ReturnType<typeof tasksOf>>;
beforeAll(async () => {
  commune = await testCommune();
  const { hanh } = commune.company;
  const all = await tasksOf(hanh);
  const led = all.filter(({ role }) => role === "lead").slice(0, 1);
  const helped = all.filter(({ role }) => role === "coordinating").slice(0, 3);
  for (const task of [...helped, ...led]) {
    const document = { documentNumber: "1/BC", documentDate: "05/06/2026" };
    done(await submitTask({ actor: hanh, now: MONDAY }, reportForm(task, document) as never));
  }
  const ids = [...helped, ...led].map(({ id }) => id);
  waiting = (await tasksOf(hanh)).filter(({ id }) => ids.includes(id));
});
afterAll(() => commune.close());

async function tasksOf(actor: Person) {
  const visible = visibleTo(actor);
  const task = visible.tasks();
  return visible.read.select().from(task).where(eq(task.agencyId, actor.agencyId));
}

const at = ({ id, turn }: { id: string; turn: number }) => `${id}/${turn}`;

test("what was ticked is confirmed one by one, and what cannot be is told with its reason", async () => {
  const { mai } = commune.company;
  const [first, second, third] = waiting.filter(({ role }) => role === "coordinating");
  const led = waiting.find(({ role }) => role === "lead");
  if (!first || !second || !third || !led) throw new Error("too few tasks to choose from");
  const judged = { taskId: second.id, turn: second.turn, reason: "Thiếu số liệu." };
  done(await returnSubmission({ actor: mai, now: MONDAY }, judged));
  const chosen = [first, second, third, led].map(at);
  const occasion = { actor: mai, now: MONDAY, key: "one form" };
  const answer = done(await confirmChosen(occasion, { chosen }));
  expect(answer.confirmed).toBe(2);
  expect(answer.left.map(({ ref, reason }) => [ref, reason]).sort()).toEqual(
    [
      [second.ref, "status_changed"],
      [led.ref, "forbidden"],
    ].sort(),
  );
  for (const { id } of [first, third]) {
    expect((await trailOf(id))[0]).toBe("submission.confirmed");
  }
  expect(await trailOf(led.id)).toEqual(["task.submitted"]);
  expect(done(await confirmChosen(occasion, { chosen })).confirmed).toBe(2);
  expect((await trailOf(first.id)).filter((event) => event.endsWith("confirmed"))).toHaveLength(1);
});

test("nothing chosen, nothing that exists, and nothing of others' is confirmed", async () => {
  const { mai, hanh, phuong } = commune.company;
  const nothing = { ok: false, reason: "nothing_to_confirm" };
  const occasion = { actor: mai, now: MONDAY };
  expect(await confirmChosen(occasion, { chosen: [] })).toEqual(nothing);
  expect(await confirmChosen(occasion, { chosen: ["ai đó/1", ""] })).toEqual(nothing);
  const chosen = waiting.map(at);
  const byOthers = await confirmChosen({ actor: phuong, now: MONDAY }, { chosen });
  expect(byOthers.ok ? byOthers.value.confirmed : 0).toBe(0);
  const own = done(await confirmChosen({ actor: hanh, now: MONDAY }, { chosen }));
  expect(own).toMatchObject({ confirmed: 0 });
});
