import { randomUUID } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evidenceStore, incomingFolder } from "./evidence-store";
import type { ArrivedFile } from "./receive-file";
import { stageFile } from "./staging";
import { sweepStaging } from "./staging-sweep";
import { ReportSender, sha256 } from "./testing/report-sender";
import { type ReportWorld, reportWorld } from "./testing/report-world";
import { pdf } from "./testing/sample-files";

const HOUR = 3_600_000;
const RECEIVED = new Date("2026-10-05T03:00:00Z");
const after = (hours: number) => new Date(RECEIVED.getTime() + hours * HOUR);

let world: ReportWorld;
let sender: ReportSender;

beforeAll(async () => {
  world = await reportWorld();
  sender = new ReportSender(world);
});

afterAll(() => world.end());

const partOf = (begun: Date) => `${begun.getTime()}-${randomUUID()}.part`;

async function arrived(content: Buffer, at: Date): Promise<ArrivedFile> {
  const part = join(await incomingFolder(), partOf(at));
  writeFileSync(part, content);
  const size = content.length;
  return { name: "tệp.pdf", part, sha256: sha256(content), size, mediaType: "application/pdf" };
}

test("a refused report and its files stay a day, and are gone after it", async () => {
  const content = pdf("một ngày");
  const { report } = await sender.send({ texts: { note: "" }, files: { "a.pdf": content } });
  await sweepStaging(after(23));
  expect((await sender.refused(report)).names).toEqual(["a.pdf"]);
  expect(sender.hasBytes(content)).toBe(true);
  expect(await sweepStaging(after(25))).toMatchObject({ reports: 1, files: 1, contents: 1 });
  await expect(sender.refused(report)).rejects.toThrow("no refused report");
  expect(sender.hasBytes(content)).toBe(false);
});

test("the bytes of evidence stay for ever, also when somebody else left the same file unattached", async () => {
  const content = pdf("minh chứng");
  const { receipt } = await sender.send({ files: { "a.pdf": content } });
  await sender.send({
    actor: world.chair,
    texts: { note: "" },
    files: { "khác.pdf": content },
  });
  expect(await sweepStaging(after(25))).toMatchObject({ files: 2, contents: 0 });
  expect(sender.hasBytes(content)).toBe(true);
  expect(await sender.evidenceOf(receipt)).toEqual(["a.pdf"]);
});

test("a file that a report is using again is young again", async () => {
  const content = pdf("dùng lại");
  const report = { id: randomUUID(), actor: world.lan, taskId: world.taskId };
  const store = evidenceStore();
  await stageFile(report, await arrived(content, RECEIVED), { store, now: RECEIVED });
  await stageFile(report, await arrived(content, after(20)), { store, now: after(20) });
  await sweepStaging(after(25));
  expect(sender.hasBytes(content)).toBe(true);
  await sweepStaging(after(45));
  expect(sender.hasBytes(content)).toBe(false);
});

test("receiving a file while the same content is swept never leaves a name without bytes", async () => {
  const store = evidenceStore();
  for (let round = 0; round < 20; round += 1) {
    const content = pdf(`cùng lúc ${round}`);
    const report = { id: randomUUID(), actor: world.lan, taskId: world.taskId };
    await stageFile(report, await arrived(content, RECEIVED), { store, now: RECEIVED });
    const another = { ...report, id: randomUUID() };
    const file = await arrived(content, after(25));
    await Promise.all([
      sweepStaging(after(25)),
      stageFile(another, file, { store, now: after(25) }),
      sweepStaging(after(25)),
    ]);
    expect(sender.hasBytes(content)).toBe(true);
  }
});

test("attaching a file while it is swept either has its bytes or is refused", async () => {
  const outcomes = { attached: 0, refused: 0 };
  for (let round = 0; round < 20; round += 1) {
    const content = pdf(`gắn ${round}`);
    const first = await sender.send({ texts: { note: "" }, files: { "a.pdf": content } });
    const kept = (await sender.refused(first.report)).files.map(({ id }) => id);
    const [answer] = await Promise.all([
      sender.send({ texts: { kept, report: String(first.report) }, at: after(25) }),
      sweepStaging(after(25)),
    ]);
    if (answer.receipt) {
      outcomes.attached += 1;
      expect(await sender.evidenceOf(answer.receipt)).toEqual(["a.pdf"]);
      expect(sender.hasBytes(content)).toBe(true);
    } else {
      outcomes.refused += 1;
      expect((await sender.refused(answer.report)).reason).toBe("upload_broken");
    }
  }
  console.info(`attaching against the sweep: ${JSON.stringify(outcomes)}`);
});

test("parts that a crash left behind go after a day, and nothing else in the folder does", async () => {
  const folder = await incomingFolder();
  const young = partOf(after(10));
  for (const name of [partOf(RECEIVED), young, "ghi chú.txt"])
    writeFileSync(join(folder, name), "x");
  expect((await sweepStaging(after(25))).parts).toBe(1);
  expect(readdirSync(folder).sort()).toEqual([young, "ghi chú.txt"].sort());
});

test("bytes that this database never named are left alone", async () => {
  const content = pdf("của cơ sở dữ liệu khác");
  writeFileSync(join(world.dataFolder, "evidence", sha256(content)), content);
  await sweepStaging(after(1000));
  expect(sender.hasBytes(content)).toBe(true);
});
