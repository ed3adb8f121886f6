import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LARGEST_FILE } from "./receive-file";
import { ReportSender, reportForm } from "./testing/report-sender";
import { type ReportWorld, reportWorld } from "./testing/report-world";
import { pdf, png } from "./testing/sample-files";

let world: ReportWorld;
let sender: ReportSender;

beforeAll(async () => {
  world = await reportWorld();
  sender = new ReportSender(world);
});

afterAll(() => world.end());

describe("a report with its files", () => {
  test("leads to its receipt, and the bytes lie under their hash", async () => {
    const content = pdf("biên bản");
    const answer = await sender.send({
      files: { "Biên bản họp thôn.pdf": content, "Ảnh.png": png() },
    });
    expect(answer).toMatchObject({ status: 303, hash: "#receipt" });
    expect(await sender.evidenceOf(answer.receipt)).toEqual(
      ["Biên bản họp thôn.pdf", "Ảnh.png"].sort(),
    );
    expect(sender.hasBytes(content)).toBe(true);
    expect(sender.parts()).toEqual([]);
  });

  test("may come without one: an unused file input sends an empty part", async () => {
    const body = reportForm({});
    body.append("files", new File([], ""));
    const answer = await sender.send({}, body);
    expect(await sender.evidenceOf(answer.receipt)).toEqual([]);
  });

  test("keeps the same content once under both its names", async () => {
    const before = await sender.counts();
    const content = pdf("một nội dung");
    const answer = await sender.send({ files: { "một.pdf": content, "hai.pdf": content } });
    expect(await sender.evidenceOf(answer.receipt)).toEqual(["hai.pdf", "một.pdf"]);
    expect((await sender.counts()).files).toBe(before.files + 1);
  });
});

describe("a file that is not taken", () => {
  test.each([
    ["empty", { "rỗng.pdf": "" }, "file_empty"],
    ["not what its name says", { "giả.pdf": png() }, "file_misnamed"],
    ["of no kind we take", { "trang.html": "<p>" }, "file_unknown_type"],
    ["too large", { "phim.pdf": Buffer.alloc(LARGEST_FILE + 1, "%PDF-1.7\n") }, "file_too_large"],
  ])("because it is %s, refuses the form and is named", async (_why, bad, problem) => {
    const before = await sender.counts();
    const good = pdf(`tốt, ${problem}`);
    const answer = await sender.send({
      texts: { note: "Giữ lại\r\nnguyên văn", obstacles: "Thiếu kinh phí" },
      files: { "tốt.pdf": good, ...bad } as Record<string, Buffer | string>,
    });
    expect(answer).toMatchObject({ status: 303, receipt: null, hash: "#report" });
    const kept = await sender.refused(answer.report);
    expect(kept).toMatchObject({ reason: problem, problems: { files: problem } });
    expect(kept.fields).toMatchObject({
      note: "Giữ lại\nnguyên văn",
      obstacles: "Thiếu kinh phí",
      progress: "40",
      badFiles: JSON.stringify([{ name: Object.keys(bad)[0], problem }]),
    });
    expect(kept.names).toEqual(["tốt.pdf"]);
    expect(sender.hasBytes(good)).toBe(true);
    expect(sender.parts()).toEqual([]);
    expect(await sender.counts()).toEqual({ ...before, staged: before.staged + 1 });
  });

  test("a file of exactly the largest size is taken", async () => {
    const content = Buffer.alloc(LARGEST_FILE, "%PDF-1.7\n");
    const answer = await sender.send({ files: { "vừa đủ.pdf": content } });
    expect(await sender.evidenceOf(answer.receipt)).toEqual(["vừa đủ.pdf"]);
  });

  test("the twenty-first file is too many, and is named", async () => {
    const names = Array.from({ length: 21 }, (_, place) => `tệp ${place + 1}.pdf`);
    const files = Object.fromEntries(names.map((name) => [name, pdf(name)]));
    const { report } = await sender.send({ files });
    const kept = await sender.refused(report);
    expect(kept.reason).toBe("too_many_files");
    expect(kept.fields.badFiles).toContain("tệp 21.pdf");
    expect(kept.files).toHaveLength(20);
  });

  test("other mistakes of the form are told at the same time", async () => {
    const { report } = await sender.send({
      texts: { note: " ", progress: "101" },
      files: { "rỗng.pdf": "" },
    });
    expect((await sender.refused(report)).problems).toEqual({
      note: "missing",
      progress: "progress_range",
      files: "file_empty",
    });
  });
});

describe("nothing is kept", () => {
  const files = { "tệp.pdf": pdf("không được giữ") };

  test.each([
    ["the admin", () => world.admin],
    ["an agency without a part in the duty", () => world.tuan],
  ])("for %s, for whom the task does not exist", async (_who, actor) => {
    const before = await sender.counts();
    expect((await sender.send({ actor: actor(), files })).status).toBe(404);
    expect(await sender.counts()).toEqual(before);
    expect(sender.hasBytes(files["tệp.pdf"])).toBe(false);
  });

  test("but the words of somebody who sees the task and may not report on it", async () => {
    const before = await sender.counts();
    const answer = await sender.send({ actor: world.hoa, files });
    expect((await sender.refused(answer.report, world.hoa)).reason).toBe("forbidden");
    expect(await sender.counts()).toEqual(before);
    expect(sender.hasBytes(files["tệp.pdf"])).toBe(false);
  });

  test.each(["not-a-task", "00000000-0000-4000-8000-000000000000"])("on task %s", async (id) => {
    expect((await sender.send({ taskId: id, files })).status).toBe(404);
  });

  test("of a form whose key is missing, malformed or behind the files", async () => {
    const before = await sender.counts();
    const late = reportForm({ texts: { key: [] } });
    late.append("files", new File([new Uint8Array(files["tệp.pdf"])], "tệp.pdf"));
    late.append("key", randomUUID());
    expect((await sender.send({ texts: { key: [] }, files })).status).toBe(400);
    expect((await sender.send({ texts: { key: "1" }, files })).status).toBe(400);
    expect((await sender.send({}, late)).status).toBe(400);
    expect(await sender.counts()).toEqual(before);
    expect(sender.hasBytes(files["tệp.pdf"])).toBe(false);
  });

  test("of a body that is no multipart form", async () => {
    for (const type of ["application/json", "multipart/form-data", "text/plain"]) {
      const headers = { "content-type": type };
      const request = new Request("http://localhost/", { method: "POST", headers, body: "{}" });
      expect((await sender.answerTo(request)).status).toBe(400);
    }
  });
});
