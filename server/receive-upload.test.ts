import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LARGEST_FILE } from "./receive-file";
import { MOST_FILES } from "./report";
import { sweepStaging } from "./staging-sweep";
import { ReportSender } from "./testing/report-sender";
import { type ReportWorld, reportWorld } from "./testing/report-world";
import { pdf, png } from "./testing/sample-files";
import { idOf, UploadSender } from "./testing/upload-sender";

let world: ReportWorld;
let sender: UploadSender;
let reports: ReportSender;

beforeAll(async () => {
  world = await reportWorld();
  sender = new UploadSender(world);
  reports = new ReportSender(world);
});

afterAll(() => world.end());

const HALF = 400;

async function halfOf(content: Buffer, report = randomUUID()) {
  const place = await sender.place({ report, size: content.length });
  await sender.piece(place, content.subarray(0, HALF), 0);
  return place;
}

describe("a file that comes in pieces", () => {
  test("goes on where the line was cut, and is evidence of the report that names it", async () => {
    const content = pdf("biên bản ".repeat(200));
    const report = randomUUID();
    const place = await halfOf(content, report);
    expect((await sender.ask("HEAD", place)).headers.get("upload-offset")).toBe(String(HALF));
    expect((await sender.piece(place, content.subarray(HALF), HALF)).status).toBe(204);
    expect(sender.unfinished()).toEqual([]);
    const { receipt } = await reports.send({ texts: { key: report, kept: idOf(place) } });
    expect(await reports.evidenceOf(receipt)).toEqual(["tệp.pdf"]);
    expect(reports.hasBytes(content)).toBe(true);
  });

  test("is still known to be whole by a sender who did not hear so", async () => {
    const content = pdf("nghe lại ".repeat(200));
    const place = await halfOf(content);
    await sender.piece(place, content.subarray(HALF), HALF);
    const answer = await sender.ask("HEAD", place);
    expect(answer.headers.get("upload-offset")).toBe(String(content.length));
    expect((await sender.ask("DELETE", place)).status).toBe(204);
  });

  test("is known at every moment to a sender who let go of its last piece and asks where it is", async () => {
    const content = pdf("bỏ giữa chừng ".repeat(200));
    const answers = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const place = await halfOf(content);
      const asking = Array.from({ length: 8 }, async (_, nth) => {
        await setTimeout(nth);
        const answer = await sender.ask("HEAD", place);
        answers.add(`${answer.status} ${answer.headers.get("upload-offset")}`);
      });
      await Promise.all([sender.piece(place, content.subarray(HALF), HALF), ...asking]);
      expect((await sender.ask("HEAD", place)).status).toBe(200);
    }
    const whole = `200 ${content.length}`;
    expect([...answers].filter((one) => one !== whole && one !== `200 ${HALF}`)).toEqual([]);
    expect([...answers]).toContain(whole);
    expect(sender.unfinished()).toEqual([]);
  });

  test("whose content is not what its name says is refused with its last piece and leaves nothing", async () => {
    const content = png();
    const place = await sender.place({ size: content.length });
    const answer = await sender.piece(place, content, 0);
    expect(answer.headers.get("upload-problem")).toBe("file_misnamed");
    expect((await sender.ask("HEAD", place)).status).toBe(404);
    expect(sender.unfinished()).toEqual([]);
  });

  test("is not looked for under an address that is none", async () => {
    expect((await sender.ask("HEAD", "/uploads/biên-bản")).status).toBe(404);
  });

  test("that its sender gives up leaves nothing", async () => {
    const place = await halfOf(pdf("thôi ".repeat(300)));
    expect((await sender.ask("DELETE", place)).status).toBe(204);
    expect((await sender.ask("HEAD", place)).status).toBe(404);
    expect(sender.unfinished()).toEqual([]);
  });

  test("and was left unfinished for a day is swept, one that goes on is not", async () => {
    const left = await halfOf(pdf("bỏ dở ".repeat(300)));
    const content = pdf("gửi tiếp ".repeat(300));
    const resumed = await halfOf(content);
    const later = new Date("2026-10-06T02:00:00Z");
    await sender.ask("HEAD", resumed, { at: later });
    expect(await sweepStaging(new Date("2026-10-06T04:00:00Z"))).toMatchObject({ uploads: 1 });
    expect((await sender.ask("HEAD", left)).status).toBe(404);
    expect((await sender.piece(resumed, content.subarray(HALF), HALF)).status).toBe(204);
  });
});

describe("nobody else", () => {
  test.each([
    ["a colleague who steers", () => world.chair],
    ["an officer of another agency", () => world.hoa],
    ["the admin", () => world.admin],
  ])("finds it: %s", async (_who, actor) => {
    const content = pdf("riêng ".repeat(300));
    const place = await halfOf(content);
    expect((await sender.ask("HEAD", place, { actor: actor() })).status).toBe(404);
    expect((await sender.ask("DELETE", place, { actor: actor() })).status).toBe(404);
    const piece = await sender.piece(place, content.subarray(HALF), HALF, actor());
    expect(piece.status).toBe(404);
    await sender.piece(place, content.subarray(HALF), HALF);
    expect((await sender.ask("HEAD", place, { actor: actor() })).status).toBe(404);
    const stolen = await reports.send({ actor: world.chair, texts: { kept: idOf(place) } });
    expect(stolen.receipt).toBeNull();
  });

  test.each([
    ["somebody who may not report on the task", () => world.hoa, 403],
    ["an agency that does not know the task", () => world.tuan, 404],
    ["the admin", () => world.admin, 404],
  ])("begins one: %s", async (_who, actor, status) => {
    expect((await sender.begin({ actor: actor() })).status).toBe(status);
    expect(sender.unfinished()).toEqual([]);
  });
});

describe("before the first byte", () => {
  test.each([
    ["empty", { size: 0 }, "file_empty"],
    ["too large", { size: LARGEST_FILE + 1 }, "file_too_large"],
  ])("a file that is %s is refused", async (_what, beginning, problem) => {
    expect(await (await sender.begin(beginning)).text()).toBe(problem);
    expect(sender.unfinished()).toEqual([]);
  });

  test.each([
    ["no name", { name: "" }, 400],
    ["no report", { report: "1" }, 400],
    ["no task", { task: "1" }, 404],
    ["no size", { size: Number.NaN }, 400],
  ])("one that says %s is refused", async (_what, beginning, status) => {
    expect((await sender.begin(beginning)).status).toBe(status);
  });

  test("the twenty-first file of a report is refused, also when all come at once", async () => {
    const report = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: MOST_FILES + 1 }, () => sender.begin({ report })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(MOST_FILES).fill(201), 422]);
  });

  test("a report's files together are refused past what one report may hold", async () => {
    const report = randomUUID();
    const size = LARGEST_FILE;
    for (let file = 0; file < 5; file += 1) await sender.place({ report, size });
    expect(await (await sender.begin({ report, size })).text()).toBe("too_many_files");
  });
});

test("a report sent again after its files were swept is answered with its receipt", async () => {
  const content = pdf("cuối tuần");
  const report = randomUUID();
  const place = await sender.place({ report, size: content.length });
  await sender.piece(place, content, 0);
  const sending = { texts: { key: report, kept: idOf(place), note: "Gửi trước cuối tuần" } };
  const { receipt } = await reports.send(sending);
  await sweepStaging(new Date("2026-10-09T03:00:00Z"));
  expect((await reports.send(sending)).receipt).toBe(receipt);
});
