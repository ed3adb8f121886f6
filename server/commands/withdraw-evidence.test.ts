import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { done } from "../found";
import { evidenceFile } from "../queries/evidence-file";
import { receiveReport } from "../receive-report";
import {
  MONDAY,
  reportForm,
  type TestCommune,
  taskOf,
  testCommune,
  trailOf,
} from "../testing/commune";
import { submitTask } from "./submit-task";
import { updateTask } from "./update-task";
import { withdrawEvidence } from "./withdraw-evidence";
import { withdrawSubmission } from "./withdraw-submission";

const TRADE = "Phòng Kinh tế";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
});
afterAll(() => commune.close());

const by = (actor: Person) => ({ actor, now: MONDAY });

async function evidenceOn(taskId: string) {
  const visible = visibleTo({ kind: "system" });
  const item = visible.evidence();
  return (await visible.read.select().from(item)).filter((one) => one.taskId === taskId);
}

/** A document reported on a task of Thắng's; the id of the evidence. */
async function documented(ref: string): Promise<{ taskId: string; evidenceId: string }> {
  const task = await taskOf(ref, TRADE);
  const document = { documentNumber: "12/BC-KT", documentDate: "05/06/2026" };
  done(await updateTask(by(commune.company.thang), reportForm(task, document) as never));
  return { taskId: task.id, evidenceId: (await evidenceOn(task.id))[0]?.id ?? "" };
}

test("what is withdrawn stays in the history with who and why, and proves nothing any more", async () => {
  const { thang } = commune.company;
  const { taskId, evidenceId } = await documented("V.2.2");
  done(await withdrawEvidence(by(thang), { evidenceId, reason: " Nhầm văn bản. " }));
  expect(await evidenceOn(taskId)).toMatchObject([
    {
      ...{ documentNumber: "12/BC-KT", withdrawnReason: "Nhầm văn bản." },
      ...{ withdrawnByName: "Vũ Đức Thắng", withdrawnAt: MONDAY },
    },
  ]);
  const bare = reportForm(await taskOf("V.2.2", TRADE));
  expect(await submitTask(by(thang), bare as never)).toMatchObject({ reason: "evidence_missing" });
  const again = { evidenceId, reason: "Lần nữa." };
  expect(await withdrawEvidence(by(thang), again)).toEqual({
    ...{ ok: false, reason: "already_withdrawn" },
  });
  expect(await trailOf(taskId)).toEqual(["evidence.withdrawn", "task.updated"]);
});

test("evidence is withdrawn with a reason, by its own agency, while the task is in its hands", async () => {
  const { thang, hanh, son, mai, lan } = commune.company;
  const { taskId, evidenceId } = await documented("III.3");
  const wrong = (reason: string, problem: string) => ({
    ...{ reason, answer: { ok: false, reason: "invalid", fields: { reason: problem } } },
  });
  for (const { reason, answer } of [wrong("  ", "missing"), wrong("x".repeat(20_001), "too_long")])
    expect(await withdrawEvidence(by(thang), { evidenceId, reason })).toEqual(answer);
  for (const other of [hanh, son, mai, lan])
    expect(await withdrawEvidence(by(other), { evidenceId, reason: "Thử." })).toEqual({
      ...{ ok: false, reason: "forbidden" },
    });
  const unknown = { evidenceId: randomUUID(), reason: "Thử." };
  expect(await withdrawEvidence(by(thang), unknown)).toEqual({ ok: false, reason: "not_found" });
  done(await submitTask(by(thang), reportForm(await taskOf("III.3", TRADE)) as never));
  expect(await withdrawEvidence(by(thang), { evidenceId, reason: "Thử." })).toEqual({
    ...{ ok: false, reason: "status_changed" },
  });
  const { turn } = await taskOf("III.3", TRADE);
  done(await withdrawSubmission(by(thang), { taskId, turn }));
  expect(await trailOf(taskId)).not.toContain("evidence.withdrawn");
  done(await withdrawEvidence(by(thang), { evidenceId, reason: "Nhầm." }));
});

test("a withdrawn file is opened by its agency and those who steer, and no longer by members", async () => {
  const { thang, mai, son, lan, hanh } = commune.company;
  const task = await taskOf("V.2.1", TRADE);
  const form = new FormData();
  const key = randomUUID();
  const typed = { key, report: key, turn: "0", progress: "10", note: "Kèm tệp.", act: "update" };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  form.append("files", new File(["Danh sách"], "danh-sach.txt", { type: "text/plain" }));
  const request = new Request("http://localhost/", { method: "POST", body: form });
  await receiveReport(request, { actor: thang, taskId: task.id, clock: () => MONDAY });
  const evidenceId = (await evidenceOn(task.id))[0]?.id ?? "";
  const readers = async () => {
    const found = await Promise.all(
      [thang, mai, son, lan, hanh].map((actor) => evidenceFile(actor, evidenceId)),
    );
    return found.map((file) => file !== null);
  };
  expect(await readers()).toEqual([true, true, true, true, false]);
  done(await withdrawEvidence(by(thang), { evidenceId, reason: "Có dữ liệu cá nhân." }));
  expect(await readers()).toEqual([true, true, true, false, false]);
});
