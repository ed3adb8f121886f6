import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../domain/person";
import type { WaitingFlag } from "../../domain/steering/question";
import { answerRaised } from "../commands/answer-raised";
import { askExtension } from "../commands/ask-extension";
import { giveDirective } from "../commands/give-directive";
import { grantExtension } from "../commands/grant-extension";
import { done } from "../found";
import { type TestCommune, taskOf, testCommune } from "../testing/commune";
import { allTasks } from "./all-tasks";
import { askedExtensions } from "./asked-extensions";
import { raisedWords } from "./raised-words";
import { steeringView } from "./steering-view";

const MONDAY = "2026-12-14";
const TUESDAY = "2026-12-15";
const FLAGS: WaitingFlag[] = ["extension", "directive", "raised"];

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
});
afterAll(() => commune.close());

const at = (day: string, clock: string) => new Date(`${day}T${clock}:00+07:00`);

/** What the board counts of each flag, each followed to its list. */
async function counted(actor: Person, on: string, today: string) {
  const view = await steeringView(actor, { planId: null, periodId: null, on }, today);
  if (!view) throw new Error("no plan is published");
  for (const flag of FLAGS) {
    const { tasks, of } = view.asked[flag];
    const filter = { planId: null, periodId: view.scope.periodId, on, of, search: "", page: 1 };
    expect([flag, (await allTasks(actor, filter, today)).total]).toEqual([flag, tasks]);
  }
  return FLAGS.map((flag) => view.asked[flag].tasks);
}

test("what waits for a word is counted as it was known on each day, and its figures are as many tasks", async () => {
  const { son, hanh, lan, thang } = commune.company;
  const late = await taskOf("III.4.2", "Bảo hiểm xã hội cơ sở Giao Thủy");
  const { scope } = (await steeringView(
    son,
    { planId: null, periodId: null, on: null },
    MONDAY,
  )) as { scope: { periodId: string; on: string; isToday: boolean } };
  expect(await counted(son, MONDAY, MONDAY)).toEqual([0, 0, 2]);

  done(
    await askExtension(
      { actor: hanh, now: at(MONDAY, "08:00") },
      { taskId: late.id, turn: String(late.turn), lastDay: "28/12/2026", reason: "Chờ mở lớp." },
    ),
  );
  const [asked] = await askedExtensions(son, scope);
  expect(asked).toMatchObject({ ref: "III.4.2", askedDay: "2026-12-28", days: 9, decides: true });
  expect((await askedExtensions(lan, scope)).map(({ decides }) => decides)).toEqual([false]);
  expect(await askedExtensions(thang, scope)).toHaveLength(0);

  const raised = await raisedWords(son, scope);
  const [first, second] = raised;
  done(
    await giveDirective(
      { actor: son, now: at(MONDAY, "09:00") },
      {
        ...{ taskId: first?.taskId, agencies: [first?.agencyId ?? ""], text: "Làm ngay." },
        ...{ answerBy: "20/12/2026", updateId: first?.updateId, raisedKind: first?.kinds[0] },
      },
    ),
  );
  done(
    await answerRaised(
      { actor: son, now: at(TUESDAY, "08:00") },
      {
        ...{ taskId: second?.taskId ?? "", updateId: second?.updateId ?? "" },
        ...{ kind: second?.kinds[0] ?? "obstacle", text: "Đã làm việc." },
      },
    ),
  );
  const decided = { taskId: late.id, extensionId: asked?.extensionId ?? "" };
  done(await grantExtension({ actor: son, now: at(TUESDAY, "08:30") }, decided));

  const open = (raised[0]?.kinds.length ?? 0) > 1 ? 2 : 1;
  expect(await counted(son, MONDAY, TUESDAY)).toEqual([1, 1, open]);
  expect(await counted(son, TUESDAY, TUESDAY)).toEqual([0, 1, open - 1]);
  const monday = { ...scope, on: MONDAY, isToday: false };
  expect((await askedExtensions(son, monday)).map(({ ref, decides }) => [ref, decides])).toEqual([
    ["III.4.2", false],
  ]);
  expect(await askedExtensions(son, { ...scope, on: TUESDAY })).toEqual([]);
});
