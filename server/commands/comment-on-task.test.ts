import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../domain/person";
import { done } from "../found";
import { mentionsOfMe } from "../queries/mentions-of-me";
import { taskPage } from "../queries/task-page";
import { taskPeople } from "../queries/task-people";
import {
  MONDAY,
  reportForm,
  type TestCommune,
  taskOf,
  testCommune,
  trailOf,
} from "../testing/commune";
import { commentOnTask } from "./comment-on-task";
import { confirmSubmission } from "./confirm-submission";
import { disableAccount } from "./disable-account";
import { submitTask } from "./submit-task";

const TRADE = "Phòng Kinh tế";
const DAY = "2026-06-08";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
});
afterAll(() => commune.close());

const say = async (
  actor: Person,
  typed: { text?: string; mentioned?: string[] },
  ref = "V.2.2",
  agency = TRADE,
) => {
  const { id: taskId } = await taskOf(ref, agency);
  return commentOnTask({ actor, now: MONDAY }, { taskId, text: "Đã xem.", ...typed });
};

test("a comment addresses whom was ticked and whom it names, each once, and they find it", async () => {
  const { thang, mai, lan, hanh } = commune.company;
  const text = "Nhờ @thuong-truc và @pho-chu-tich cho ý kiến.";
  done(await say(thang, { text, mentioned: [mai.userId] }));
  const { id } = await taskOf("V.2.2", TRADE);
  const page = await taskPage(mai, id, MONDAY);
  expect(page?.events[0]).toMatchObject({
    event: "task.commented",
    payload: { text, mentioned: ["Hoàng Thị Lan", "Trần Thị Mai"] },
  });
  expect(await mentionsOfMe(mai)).toMatchObject([
    { ref: "V.2.2", agencyName: TRADE, byName: "Vũ Đức Thắng", byAgencyName: TRADE, text },
  ]);
  expect(await mentionsOfMe(lan)).toHaveLength(1);
  expect(await mentionsOfMe(hanh)).toEqual([]);
});

test("nobody learns from a comment who exists: who may not see the task is as good as nobody", async () => {
  const { thang, phuong } = commune.company;
  const { id } = await taskOf("V.2.2", TRADE);
  const before = await trailOf(id);
  const unknown = (field: string) => ({
    ...{ ok: false, reason: "invalid", fields: { [field]: "person_unknown" } },
  });
  expect(await say(thang, { mentioned: [phuong.userId] })).toEqual(unknown("mentioned"));
  expect(await say(thang, { mentioned: [randomUUID()] })).toEqual(unknown("mentioned"));
  expect(await say(thang, { mentioned: ["ai đó"] })).toEqual(unknown("mentioned"));
  expect(await say(thang, { text: "@hoi-phu-nu xem." })).toEqual(unknown("text"));
  expect(await say(thang, { text: "@khong-co-ai xem." })).toEqual(unknown("text"));
  expect(await say(thang, { text: " " })).toMatchObject({ fields: { text: "missing" } });
  expect(await say(thang, { text: "x".repeat(20_001) })).toMatchObject({
    ...{ ok: false, reason: "invalid", fields: { text: "too_long" } },
  });
  expect(await trailOf(id)).toEqual(before);
});

test("somebody whose account is no longer in use cannot be addressed, and is not in the list", async () => {
  const { thang, nga, tuan } = commune.company;
  const listed = async () => {
    const { id } = await taskOf("III.3", TRADE);
    return (await taskPeople(thang, id, DAY)).map(({ name }) => name);
  };
  expect(await listed()).toContain("Bùi Thị Nga");
  const disabling = { accountId: nga.userId, reason: "Nghỉ việc." };
  done(await disableAccount({ actor: tuan, now: MONDAY }, disabling));
  const gone = (field: string) => ({
    ...{ ok: false, reason: "person_gone", fields: { [field]: "person_gone" } },
  });
  expect(await say(thang, { mentioned: [nga.userId] }, "III.3")).toEqual(gone("mentioned"));
  expect(await say(thang, { text: "@thong-ke xem." }, "III.3")).toEqual(gone("text"));
  expect(await listed()).not.toContain("Bùi Thị Nga");
});

test("whom a comment can address are those who may see the task, and nobody else", async () => {
  const { thang } = commune.company;
  const people = async (ref: string) => {
    const { id } = await taskOf(ref, TRADE);
    return (await taskPeople(thang, id, DAY)).map(({ name }) => name);
  };
  expect(await people("V.2.2")).toEqual(["Hoàng Thị Lan", "Phạm Hồng Sơn", "Trần Thị Mai"]);
  expect((await people("III.3")).length).toBeGreaterThan(5);
});

test("who works on a task and who follows the plan may comment, also on what is done", async () => {
  const { thang, hanh, mai, lan, son, tuan } = commune.company;
  expect(await say(hanh, {}, "III.3")).toEqual({ ok: false, reason: "forbidden" });
  expect(await say(tuan, {}, "III.3")).toEqual({ ok: false, reason: "not_found" });
  for (const actor of [lan, son]) done(await say(actor, {}, "III.3"));
  const document = { documentNumber: "1/BC", documentDate: "05/06/2026" };
  const report = reportForm(await taskOf("V.2.1", TRADE), document);
  done(await say(thang, { mentioned: [mai.userId] }, "V.2.1"));
  done(await submitTask({ actor: thang, now: MONDAY }, report as never));
  const { id: taskId, turn } = await taskOf("V.2.1", TRADE);
  done(await confirmSubmission({ actor: mai, now: MONDAY }, { taskId, turn, note: "" }));
  done(await say(mai, {}, "V.2.1"));
  expect((await mentionsOfMe(mai)).map(({ ref }) => ref)).not.toContain("V.2.1");
});
