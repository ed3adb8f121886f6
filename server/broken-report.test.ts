import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { evidenceStore } from "./evidence-store";
import { readReportBody } from "./report-body";
import { ReportSender, reportForm } from "./testing/report-sender";
import { type ReportWorld, reportWorld } from "./testing/report-world";
import { pdf } from "./testing/sample-files";

let world: ReportWorld;
let sender: ReportSender;

beforeAll(async () => {
  world = await reportWorld();
  sender = new ReportSender(world);
});

afterAll(() => world.end());

test("a body that ends too early keeps what was typed and the files before the break", async () => {
  const answer = await sender.answerTo(await cutOff({ endsWell: true }));
  const kept = await sender.refused(answer.report);
  expect(kept).toMatchObject({ reason: "upload_broken", names: ["trọn vẹn.pdf"] });
  expect(kept.fields.note).toBe("Đã rà soát 12/15 thôn.");
  expect(sender.parts()).toEqual([]);
});

test("of a sender who went away in the middle of a file nothing is kept", async () => {
  const before = await sender.counts();
  await sender.answerTo(await cutOff({ endsWell: false }));
  expect(await sender.counts()).toEqual(before);
  expect(sender.parts()).toEqual([]);
});

describe("a disk that takes no more", () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  beforeEach(() => told.mockClear());
  afterAll(() => told.mockRestore());

  test("at the end of a file, keeps what was typed, and nothing is done", async () => {
    const before = await sender.counts();
    const fault = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    const store = { ...evidenceStore(), put: () => Promise.reject(fault) };
    const answer = await sender.send({ files: { "tệp.pdf": pdf("đầy") }, store });
    const kept = await sender.refused(answer.report);
    expect(kept).toMatchObject({ reason: "upload_broken", names: [] });
    expect(await sender.counts()).toEqual(before);
    expect(sender.parts()).toEqual([]);
    expect(told).toHaveBeenCalledOnce();
  });

  test("at the beginning of a file, still lets the form be read to its end", async () => {
    const body = reportForm({ files: { "tệp.pdf": Buffer.alloc(300_000, "%PDF-") } });
    const request = new Request("http://localhost/", { method: "POST", body });
    const incoming = join(world.dataFolder, "evidence", "incoming");
    const mayKeep = () => {
      rmSync(incoming, { recursive: true });
      return true;
    };
    const read = await readReportBody(request, { mayKeep, clock: () => new Date(0) });
    expect(read).toMatchObject({ isBroken: true, files: [], bad: [] });
    expect(read?.texts.get("act")).toEqual(["update"]);
    expect(told).toHaveBeenCalledOnce();
  });
});

test("files of 200 MB pass through without being held in memory", async () => {
  const chunk = Buffer.alloc(64 * 1024, "%PDF-1.7\n");
  const before = process.memoryUsage().rss;
  let highest = before;
  async function* body() {
    const texts = { key: randomUUID(), turn: "0", progress: "50", note: "Bốn tệp lớn" };
    for (const [name, value] of Object.entries(texts)) {
      yield Buffer.from(
        `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      );
    }
    for (const name of ["một", "hai", "ba", "bốn"]) {
      const head = `--b\r\nContent-Disposition: form-data; name="files"; filename="${name}.pdf"\r\n`;
      yield Buffer.from(`${head}Content-Type: application/pdf\r\n\r\n%PDF-1.7 ${name}\n`);
      for (let sent = 0; sent < 799; sent += 1) {
        yield chunk;
        highest = Math.max(highest, process.memoryUsage().rss);
      }
      yield Buffer.from("\r\n");
    }
    yield Buffer.from("--b--\r\n");
  }
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const stream = Readable.toWeb(Readable.from(body())) as ReadableStream;
  const init = { method: "POST", headers, body: stream, duplex: "half" };
  const answer = await sender.answerTo(new Request("http://localhost/", init as RequestInit));
  expect(await sender.evidenceOf(answer.receipt)).toHaveLength(4);
  const grown = Math.round((highest - before) / 1024 / 1024);
  console.info(`receiving 4 files of 50 MB took ${grown} MB of memory at most`);
  expect(grown).toBeLessThan(100);
});

/** A form cut in the middle of its second file: the body just ends, or the connection breaks. */
async function cutOff({ endsWell }: { endsWell: boolean }): Promise<Request> {
  const body = reportForm({
    files: {
      "trọn vẹn.pdf": pdf(`trọn vẹn ${endsWell}`),
      "dở dang.pdf": Buffer.alloc(300_000, "%PDF-"),
    },
  });
  const whole = new Request("http://localhost/", { method: "POST", body });
  const bytes = new Uint8Array(await whole.arrayBuffer()).subarray(0, 200_000);
  const cut = new ReadableStream({
    start(stream) {
      stream.enqueue(bytes);
      if (endsWell) stream.close();
    },
    pull(stream) {
      stream.error(new Error("aborted"));
    },
  });
  const init = { method: "POST", headers: whole.headers, body: cut, duplex: "half" };
  return new Request("http://localhost/", init as RequestInit);
}
