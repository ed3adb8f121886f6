import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { database, schema } from "../../db/client";
import type { Person } from "../../domain/person";
import { done } from "../found";
import { taskPage } from "../queries/task-page";
import { transferTargets } from "../queries/transfer-targets";
import {
  MONDAY,
  reportForm,
  type TestCommune,
  taskOf,
  testCommune,
  trailOf,
} from "../testing/commune";
import { agencyNamed } from "../testing/register";
import { acknowledgeTask } from "./acknowledge-task";
import { askExtension } from "./ask-extension";
import { mergeAgencies } from "./merge-agencies";
import { nameOfficer } from "./name-officer";
import { publishPlan } from "./publish-plan";
import { setLastDay } from "./set-last-day";
import { starTask } from "./star-task";
import { submitTask } from "./submit-task";
import { transferTask } from "./transfer-task";
import { updateTask } from "./update-task";

const POLICE = "Công an xã";
const WOMEN = "Hội phụ nữ";
const TRADE = "Phòng Kinh tế";
const REF = "V.3.1";

let commune: TestCommune;
beforeEach(async () => {
  commune = await testCommune();
});
afterEach(() => commune.close());

const by = (actor: Person) => ({ actor, now: MONDAY });

async function hand(
  actor: Person,
  from: string,
  to: string,
  change: Record<string, unknown> = {},
  ref = REF,
) {
  const { id: taskId, turn } = await liveTask(ref, from);
  const typed = { taskId, turn, toAgencyId: to && (await agencyNamed(to)) };
  const reason = "Đúng chức năng hơn.";
  return transferTask(by(actor), { ...typed, reason, sure: "yes", ...change } as never);
}

/** The task that an agency carries out, beside those of the same duty that it has handed on. */
async function liveTask(ref: string, agency: string) {
  const task = await taskOf(ref, agency);
  const rows = await database()
    .select()
    .from(schema.tasks)
    .where(eq(schema.tasks.dutyId, task.dutyId));
  const own = rows.find((row) => row.agencyId === task.agencyId && row.occurrence === 0);
  const page = await taskPage(commune.company.son, own?.id ?? "", MONDAY);
  if (!page) throw new Error("no such task");
  return page.task;
}

test("a transferred task closes with its reason, and the other agency gets one with its days", async () => {
  const { son, mai, dung, phuong } = commune.company;
  const old = await taskOf(REF, POLICE);
  done(await setLastDay(by(mai), { taskId: old.id, lastDay: "30/09/2026" }));
  done(await updateTask(by(dung), reportForm(old) as never));
  done(await nameOfficer(by(dung), { taskId: old.id, officerId: dung.userId }));
  done(await starTask(by(son), { taskId: old.id }));
  const asking = { taskId: old.id, turn: old.turn, lastDay: "31/10/2026", reason: "Chờ số liệu." };
  done(await askExtension(by(dung), asking as never));
  const { taskId } = done(await hand(son, POLICE, WOMEN));

  expect(await taskOf(REF, POLICE)).toMatchObject({
    ...{ status: "cancelled", reason: "transferred", reasonText: "Đúng chức năng hơn." },
    extensionWaits: false,
  });
  const page = await taskPage(phuong, taskId, MONDAY);
  expect(page?.task).toMatchObject({
    ...{ agencyName: WOMEN, status: "not_started", role: "lead", progress: 0, starred: true },
    ...{ lastDay: "2026-09-30", originalLastDay: "2026-09-30", lastDaySource: "standing_office" },
    ...{ officerId: null, transferredFromId: old.id, occurrence: 0, turn: 0 },
  });
  expect(page?.transfers.from).toEqual({ id: old.id, agencyName: POLICE });
  const before = await taskPage(phuong, old.id, MONDAY);
  expect(before?.updates).toHaveLength(1);
  expect(before?.transfers.to).toEqual({ id: taskId, agencyName: WOMEN });
  expect((await trailOf(old.id))[0]).toBe("task.transferred");
  done(await acknowledgeTask(by(phuong), { taskId }));
});

test("a transfer wants a body that can take it, a reason, and that its author is sure", async () => {
  const { son, mai, lan, dung } = commune.company;
  const before = await trailOf((await taskOf(REF, POLICE)).id);
  const wrong = (field: string, problem: string, reason = "invalid") => ({
    ...{ ok: false, reason, fields: { [field]: problem } },
  });
  expect(await hand(son, POLICE, "")).toEqual(wrong("toAgencyId", "choice"));
  expect(await hand(son, POLICE, "các thôn")).toEqual(wrong("toAgencyId", "choice"));
  expect(await hand(son, POLICE, POLICE)).toEqual(wrong("toAgencyId", "choice"));
  expect(await hand(son, POLICE, WOMEN, { toAgencyId: "ai đó" })).toEqual(
    wrong("toAgencyId", "choice"),
  );
  expect(await hand(son, POLICE, WOMEN, { reason: " " })).toEqual(wrong("reason", "missing"));
  expect(await hand(son, POLICE, WOMEN, { sure: undefined })).toEqual(
    wrong("sure", "nothing_chosen"),
  );
  expect(await hand(son, POLICE, TRADE, {}, "III.3")).toEqual(
    wrong("toAgencyId", "agency_has_task", "agency_has_task"),
  );
  expect(await hand(son, POLICE, WOMEN, { turn: 9 })).toEqual({
    ...{ ok: false, reason: "status_changed" },
  });
  for (const actor of [mai, lan, dung])
    expect(await hand(actor, POLICE, WOMEN)).toEqual({ ok: false, reason: "forbidden" });
  expect(await trailOf((await taskOf(REF, POLICE)).id)).toEqual(before);
});

test("what waits for a verdict is judged or withdrawn before it can be transferred", async () => {
  const { son, dung } = commune.company;
  const document = { documentNumber: "1/BC", documentDate: "05/06/2026" };
  done(await submitTask(by(dung), reportForm(await taskOf(REF, POLICE), document) as never));
  expect(await hand(son, POLICE, WOMEN)).toEqual({ ok: false, reason: "status_changed" });
});

test("publishing again leaves both alone, and the list offers whoever has no such task", async () => {
  const { son, mai } = commune.company;
  const old = await taskOf(REF, POLICE);
  done(await hand(son, POLICE, WOMEN));
  const again = await publishPlan(by(mai), { planId: old.planId });
  expect(again).toMatchObject({ ok: true, value: { created: 0, changed: 0, ended: 0 } });
  expect((await liveTask(REF, WOMEN)).status).toBe("not_started");
  const shared = await taskOf("III.3", POLICE);
  const governed = { ...shared, submission: null, extension: null };
  const names = (await transferTargets(son, governed)).map(({ name }) => name);
  expect(names).toContain(WOMEN);
  expect(names).not.toContain(TRADE);
  expect(names).not.toContain("các thôn");
  expect(await transferTargets(mai, governed)).toEqual([]);
});

test("an agency can get back what it handed on, and a merge of the two still goes through", async () => {
  const { son, tuan } = commune.company;
  const first = await taskOf(REF, POLICE);
  done(await hand(son, POLICE, WOMEN));
  done(await hand(son, WOMEN, POLICE));
  const back = await liveTask(REF, POLICE);
  expect(back).toMatchObject({ status: "not_started", occurrence: 0 });
  expect(back.id).not.toBe(first.id);
  done(await hand(son, POLICE, WOMEN));
  const merging = { agencyId: await agencyNamed(WOMEN), intoId: await agencyNamed(POLICE) };
  done(await mergeAgencies(by(tuan), merging));
  expect(await liveTask(REF, POLICE)).toMatchObject({ status: "not_started" });
});
