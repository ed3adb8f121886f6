import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../domain/person";
import { acknowledgeDirective } from "../commands/acknowledge-directive";
import { answerDirective } from "../commands/answer-directive";
import { answerRaised } from "../commands/answer-raised";
import { closeDirective } from "../commands/close-directive";
import { giveDirective } from "../commands/give-directive";
import { remindDirective } from "../commands/remind-directive";
import { updateTask } from "../commands/update-task";
import { urgeAgency } from "../commands/urge-agency";
import { urgeTask } from "../commands/urge-task";
import type { CastName } from "../demonstration/cast";
import { OPENS_AT } from "../demonstration/world";
import { done } from "../found";
import { reportForm, type TestCommune, taskOf, testCommune } from "../testing/commune";
import { givenDirective, lastObstacle } from "../testing/directives";
import { agencyHome } from "./agency-home";
import { directivesPage, directivesToAnswer } from "./directives";
import { openDirectives } from "./open-directives";
import { raisedWords } from "./raised-words";
import { steeringView } from "./steering-view";
import { taskPage } from "./task-page";
import { urgePreview } from "./urge-preview";
import { urgedMe } from "./urged-me";

const TODAY = "2026-12-14";
const TAX = "Thuế cơ sở 8 tỉnh Ninh Bình";
const TRADE = "Phòng Kinh tế";

// One world, told in order: what the office sees before it urges, and what everybody sees after.
let commune: TestCommune;
let planId: string;
let taxAgency: string;
beforeAll(async () => {
  commune = await testCommune({ story: true });
  ({ planId, agencyId: taxAgency } = await taskOf("V.5.1", TAX));
});
afterAll(() => commune.close());

const as = (name: CastName, minutes = 0) => ({
  actor: commune.company[name] as Person,
  now: new Date(OPENS_AT.getTime() + minutes * 60_000),
});

test("before urging an agency it is shown what would be urged, the longest delay first, and who gets it", async () => {
  const preview = await urgePreview(
    commune.company.mai,
    { scope: "agency", planId, agencyId: taxAgency },
    TODAY,
  );
  expect(preview).toMatchObject({ agency: { name: TAX }, total: 2, unreached: [], nothing: false });
  expect(preview?.tasks.map(({ ref, days, urged }) => [ref, days, urged])).toEqual([
    ["V.5.1", 44, null],
    ["III.3", 14, null],
  ]);
  expect(preview?.recipients.map(({ name }) => name)).toEqual(["Đỗ Minh Quân"]);
});

test("before urging everything each agency's overdue tasks are shown, and none that waits for a verdict", async () => {
  const preview = await urgePreview(commune.company.son, { scope: "overdue", planId }, TODAY);
  expect(preview).toMatchObject({ agency: null, total: 5 });
  expect(preview?.tasks.map(({ days }) => days)).toEqual([44, 44, 14, 9, 3]);
  expect(preview?.recipients).toHaveLength(3);
});

test("who may not urge is shown nothing", async () => {
  for (const name of ["thang", "binh", "lan", "tuan"] as const)
    expect(
      await urgePreview(commune.company[name], { scope: "overdue", planId }, TODAY),
    ).toBeNull();
});

test("whoever was urged sees it until they report, and the task's page tells it", async () => {
  done(await urgeAgency(as("mai"), { planId, agencyId: taxAgency, message: "Gửi trong ngày." }));
  const late = await taskOf("V.5.1", TAX);
  done(await urgeTask(as("son", 1), { taskId: late.id }));
  const told = async () =>
    (await urgedMe(commune.company.quan)).map(({ byName, message, tasks }) => [
      ...[byName, message, tasks.map(({ ref, nth }) => `${ref} ${nth}`).join()],
    ]);
  expect(await told()).toEqual([
    ["Phạm Hồng Sơn", null, "V.5.1 2"],
    ["Trần Thị Mai", "Gửi trong ngày.", "III.3 1"],
  ]);
  expect(await urgedMe(commune.company.thang)).toEqual([]);
  const page = await taskPage(commune.company.quan, late.id, OPENS_AT);
  expect(
    page?.directing.urges.map(({ nth, byName, message, reached }) => [
      nth,
      byName,
      message,
      reached,
    ]),
  ).toEqual([
    [2, "Phạm Hồng Sơn", null, 1],
    [1, "Trần Thị Mai", "Gửi trong ngày.", 1],
  ]);
  const home = await agencyHome(commune.company.quan, TODAY);
  expect(home.overdue.map(({ ref, lastUrge }) => [ref, lastUrge?.nth])).toEqual([
    ["V.5.1", 2],
    ["III.3", 1],
  ]);
  done(await updateTask(as("quan", 2), reportForm(late) as never));
  expect(await told()).toEqual([["Trần Thị Mai", "Gửi trong ngày.", "III.3 1"]]);
  const preview = await urgePreview(commune.company.mai, { scope: "task", taskId: late.id }, TODAY);
  expect(preview?.tasks[0]?.urged?.nth).toBe(2);
});

test("directives that wait stand before those that were answered, as they were known on a day", async () => {
  const { son } = commune.company;
  const early = new Date("2026-12-10T08:00:00+07:00");
  const taskId = (await taskOf("III.3", TRADE)).id;
  const trade = (await taskOf("III.3", TRADE)).agencyId;
  const words = { text: "Thống nhất một danh sách.", answerBy: "12/12/2026" };
  const given = done(
    await giveDirective(
      { actor: son, now: early },
      { ...words, taskId, agencies: [trade, taxAgency] },
    ),
  );
  const { boundId } = await givenDirective(son, OPENS_AT, { planId, agencies: [taxAgency] });
  done(await answerDirective(as("thang"), { directiveId: given.directiveId, answer: "Đã xong." }));
  const known = async (on: string) => {
    const { rows, ...counts } = await openDirectives(son, { planId, on });
    return [counts, ...rows.map((row) => [row.agencyName, row.ref, row.isAnswered, row.days])];
  };
  expect(await known(TODAY)).toEqual([
    { total: 3, waiting: 2 },
    [TAX, "III.3", false, 2],
    [TAX, null, false, 0],
    [TRADE, "III.3", true, 0],
  ]);
  expect(await known("2026-12-11")).toEqual([
    { total: 2, waiting: 2 },
    [TRADE, "III.3", false, 0],
    [TAX, "III.3", false, 0],
  ]);
  done(await remindDirective(as("mai", 3), { boundId }));
  const mine = await directivesToAnswer(commune.company.quan, TODAY);
  expect(mine.map(({ ref, timesReminded }) => [ref, timesReminded])).toEqual([
    ["III.3", null],
    [null, 1],
  ]);
  const preview = await urgePreview(commune.company.mai, { scope: "directive", boundId }, TODAY);
  expect(preview?.directive).toMatchObject({ times: 1, lastOn: TODAY, days: -4 });
  done(await closeDirective(as("son", 4), { boundId }));
  expect((await openDirectives(son, { planId, on: TODAY })).total).toBe(2);
});

test("the list of directives is cut to the reader and narrowed by standing and agency", async () => {
  const filter = { standing: null, agencyId: null, page: 1 };
  const all = await directivesPage(commune.company.son, filter);
  expect(all.counts).toEqual({ open: 1, answered: 1, closed: 1, total: 3 });
  const closed = await directivesPage(commune.company.lan, { ...filter, standing: "closed" });
  expect(closed.rows.map(({ agencyName }) => agencyName)).toEqual([TAX]);
  const own = await directivesPage(commune.company.thang, { ...filter, agencyId: taxAgency });
  expect(own.rows.map(({ agencyName }) => agencyName)).toEqual([TRADE]);
});

test("what was answered or directed on is no longer among the words raised, on later days alone", async () => {
  const raised = async (on: string | null) => {
    const view = await steeringView(
      commune.company.son,
      { planId: null, periodId: null, on },
      TODAY,
    );
    const rows = await raisedWords(
      commune.company.son,
      view?.scope ?? { periodId: "", on: TODAY, isToday: true },
    );
    return rows.map(({ ref, kinds }) => [ref, kinds.join()]);
  };
  const both = ["III.3", "obstacle,proposal"];
  expect(await raised(null)).toEqual([both, ["V.5.1", "obstacle"]]);
  const late = await taskOf("V.5.1", TAX);
  const updateId = await lastObstacle(late.id);
  done(
    await answerRaised(as("mai"), {
      taskId: late.id,
      updateId,
      kind: "obstacle",
      text: "Dùng thôn cũ.",
    }),
  );
  expect(await raised(null)).toEqual([both]);
  const task = await taskOf("III.3", TRADE);
  const bound = { updateId: await lastObstacle(task.id), raisedKind: "obstacle" } as const;
  const words = { text: "Thuế gửi danh sách.", answerBy: "16/12/2026", agencies: [taxAgency] };
  done(await giveDirective(as("son"), { ...words, ...bound, taskId: task.id }));
  expect(await raised(null)).toEqual([["III.3", "proposal"]]);
  expect(await raised("2026-12-13")).toEqual([both, ["V.5.1", "obstacle"]]);
});

test("a home shows the directives that its reader can answer or acknowledge", async () => {
  const { son, lan, binh, quan } = commune.company;
  const asked = async (actor: Person) =>
    (await directivesToAnswer(actor, TODAY)).map(({ mayAnswer }) => mayAnswer);
  const before = (await asked(binh)).length;
  const agencies = [son.agencyId, binh.agencyId];
  const { directiveId } = await givenDirective(son, OPENS_AT, { planId, agencies });
  expect(await asked(son)).toEqual([true]);
  // A member of the committee does neither.
  expect(lan.agencyId).toBe(son.agencyId);
  expect(await asked(lan)).toEqual([]);
  // Nobody heads the tax office, whose officer answers.
  expect(quan.role).toBe("officer");
  expect(new Set(await asked(quan))).toEqual(new Set([true]));
  // Where somebody heads the agency, its officer says that it was received, and that is all.
  const officer = { ...binh, role: "officer" as const };
  expect(await asked(officer)).toEqual(Array(before + 1).fill(false));
  done(await acknowledgeDirective(as("binh"), { directiveId }));
  expect(await asked(officer)).toEqual(Array(before).fill(false));
  expect(await asked(binh)).toEqual(Array(before + 1).fill(true));
});
