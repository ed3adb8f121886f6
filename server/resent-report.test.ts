import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evidenceStore } from "./evidence-store";
import { refusedReport } from "./queries/refused-report";
import { ReportSender, sha256 } from "./testing/report-sender";
import { type ReportWorld, reportWorld } from "./testing/report-world";
import { pdf } from "./testing/sample-files";

let world: ReportWorld;
let sender: ReportSender;

beforeAll(async () => {
  world = await reportWorld();
  sender = new ReportSender(world);
});

afterAll(() => world.end());

describe("a refused report", () => {
  test("is sent again with the files it already has, without those removed", async () => {
    const first = await sender.send({
      texts: { note: "" },
      files: { "giữ.pdf": pdf("giữ"), "bỏ.pdf": pdf("bỏ"), "quên.pdf": pdf("quên") },
    });
    const before = await sender.refused(first.report);
    expect(before.problems).toEqual({ note: "missing" });
    const idOf = (name: string) => before.files.find((file) => file.name === name)?.id ?? "";
    const second = await sender.send({
      texts: {
        report: before.id,
        kept: [idOf("giữ.pdf"), idOf("bỏ.pdf")],
        removeFile: idOf("bỏ.pdf"),
        note: "",
      },
      files: { "mới.pdf": pdf("mới") },
    });
    const again = await sender.refused(second.report);
    expect(again.id).toBe(before.id);
    expect(again.names).toEqual(["giữ.pdf", "mới.pdf"]);
    const third = await sender.send({
      texts: { report: before.id, kept: again.files.map(({ id }) => id).join(" ") },
    });
    expect(await sender.evidenceOf(third.receipt)).toEqual(["giữ.pdf", "mới.pdf"]);
    expect(await refusedReport(world.lan, world.taskId, before.id)).toBeNull();
  });

  test("is nobody else's, and neither are its files", async () => {
    const first = await sender.send({ texts: { note: "" }, files: { "riêng.pdf": pdf("riêng") } });
    const mine = await sender.refused(first.report);
    expect(await refusedReport(world.chair, world.taskId, mine.id)).toBeNull();
    const [file] = mine.files;
    const stolen = await sender.send({
      actor: world.chair,
      texts: { kept: file?.id ?? "", note: "Của tôi", ...recorded },
    });
    expect((await sender.refused(stolen.report, world.chair)).reason).toBe("upload_broken");
    const taken = await sender.send({ actor: world.chair, texts: { report: mine.id, note: "" } });
    expect(taken.status).toBe(400);
    expect((await sender.refused(mine.id)).names).toEqual(["riêng.pdf"]);
  });

  test("says so when a file it relied on is gone, and can be sent without it", async () => {
    const content = pdf("sẽ mất");
    const first = await sender.send({ texts: { note: "" }, files: { "sẽ mất.pdf": content } });
    const mine = await sender.refused(first.report);
    await evidenceStore().remove(sha256(content));
    const texts = { report: mine.id, kept: mine.files.map(({ id }) => id) };
    const second = await sender.refused((await sender.send({ texts })).report);
    expect(second).toMatchObject({ reason: "upload_broken", names: [] });
    expect((await sender.send({ texts: { report: mine.id } })).receipt).not.toBeNull();
  });

  const recorded = { enteredFrom: "Chị Lan", enteredHow: "phone", receivedOn: "5/10/2026" };
});

describe("the same form sent twice", () => {
  test("at the same moment is one update, and both learn its receipt", async () => {
    const before = await sender.counts();
    const sending = {
      texts: { key: randomUUID(), note: "Chạm hai lần" },
      files: { "một.pdf": pdf("chạm"), "hai.pdf": pdf("hai") },
    };
    const answers = await Promise.all([
      sender.send(sending),
      sender.send(sending),
      sender.send(sending),
    ]);
    expect(new Set(answers.map(({ receipt }) => receipt)).size).toBe(1);
    expect(answers[0]?.receipt).not.toBeNull();
    const after = await sender.counts();
    expect(after.updates - before.updates).toBe(1);
    expect(after.events - before.events).toBe(1);
    expect(after.evidence - before.evidence).toBe(2);
  });

  test("one after the other is one update too, also with files received before", async () => {
    const first = await sender.send({
      texts: { note: "" },
      files: { "a.pdf": pdf("a"), "b.pdf": pdf("b") },
    });
    const mine = await sender.refused(first.report);
    const sending = {
      texts: { key: randomUUID(), report: mine.id, kept: mine.files.map(({ id }) => id) },
      files: { "c.pdf": pdf("c") },
    };
    const answer = await sender.send(sending);
    expect(await sender.send(sending)).toEqual(answer);
    expect(await sender.evidenceOf(answer.receipt)).toEqual(["a.pdf", "b.pdf", "c.pdf"]);
  });

  test("with other words is another update", async () => {
    const key = randomUUID();
    const first = await sender.send({ texts: { key, note: "Một" }, files: { "a.pdf": pdf("a") } });
    const second = await sender.send({ texts: { key, note: "Hai" }, files: { "a.pdf": pdf("a") } });
    expect(second.receipt).not.toBe(first.receipt);
    expect(await sender.evidenceOf(second.receipt)).toEqual(["a.pdf"]);
  });
});

describe("the turn of a task", () => {
  test("moves on with a submission: the same form is one, another form with the old turn is refused", async () => {
    const sending = {
      texts: { key: randomUUID(), act: "submit", note: "Xong" },
      files: { "Báo cáo.pdf": pdf("xong") },
    };
    const [first, second] = await Promise.all([sender.send(sending), sender.send(sending)]);
    expect(first.receipt).not.toBeNull();
    expect(second).toEqual(first);
    const stale = await sender.send({
      texts: { note: "Muộn rồi" },
      files: { "thêm.pdf": pdf("thêm") },
    });
    const kept = await sender.refused(stale.report);
    expect(kept).toMatchObject({ reason: "status_changed", names: ["thêm.pdf"] });
    expect(kept.fields.note).toBe("Muộn rồi");
  });
});
