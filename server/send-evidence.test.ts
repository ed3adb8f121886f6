import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "../domain/person";
import { evidenceFile } from "./queries/evidence-file";
import { attachment, sendEvidence } from "./send-evidence";
import { ReportSender } from "./testing/report-sender";
import { type ReportWorld, reportWorld } from "./testing/report-world";
import { pdf } from "./testing/sample-files";

const CONTENT = pdf("biên bản");

let world: ReportWorld;
let evidenceId: string;

beforeAll(async () => {
  world = await reportWorld();
  const { receipt } = await new ReportSender(world).send({
    files: { "Biên bản họp thôn Đông.pdf": CONTENT },
  });
  const [row] = await world.sql<{ id: string }[]>`
    select id from evidence where update_id = ${receipt}`;
  evidenceId = row?.id ?? "";
});

afterAll(() => world.end());

const fileFor = (actor: Person) => evidenceFile(actor, evidenceId);

test("a file is saved as its sender called it, byte for byte, and never shown or run", async () => {
  const file = await fileFor(world.lan);
  if (!file) throw new Error("the reporting agency does not see its own file");
  const response = await sendEvidence(file);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(CONTENT);
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "application/pdf",
    "content-length": String(CONTENT.length),
    "content-disposition":
      "attachment; filename=\"Bien ban hop thon Dong.pdf\"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20h%E1%BB%8Dp%20th%C3%B4n%20%C4%90%C3%B4ng.pdf",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "private, no-store",
  });
});

test("those who judge may open it too", async () => {
  expect(await fileFor(world.chair)).toMatchObject({ size: CONTENT.length });
});

describe("the file does not exist for", () => {
  test.each([
    ["an agency of the same duty, which sees its name and day", () => world.hoa],
    ["an agency without a part in the duty", () => world.tuan],
    ["the admin", () => world.admin],
  ])("%s", async (_who, actor) => {
    expect(await fileFor(actor())).toBeNull();
  });
});

test("a name can say nothing to the browser but a name", () => {
  expect(attachment('a"; filename=x.exe;\\%22.pdf')).toBe(
    "attachment; filename=\"a_; filename=x.exe;__22.pdf\"; filename*=UTF-8''a%22%3B%20filename%3Dx.exe%3B%5C%2522.pdf",
  );
  expect(attachment("Tệp (1)'*.pdf")).toMatch(/UTF-8''T%E1%BB%87p%20%281%29%27%2A\.pdf$/);
});

test("a file whose bytes are lost is an error of ours, not a missing page", async () => {
  const file = { name: "a.pdf", sha256: "0".repeat(64), size: 1, mediaType: "application/pdf" };
  await expect(sendEvidence(file)).rejects.toThrow("not in the evidence folder");
});

test.runIf(existsSync("/proc/self/fd"))(
  "a file is open only while somebody takes its bytes",
  async () => {
    const openFiles = () =>
      readdirSync("/proc/self/fd").filter((fd) => {
        const target = existsSync(`/proc/self/fd/${fd}`) ? readlinkSync(`/proc/self/fd/${fd}`) : "";
        return target.startsWith(world.dataFolder);
      });
    const file = await fileFor(world.lan);
    if (!file) throw new Error("the reporting agency does not see its own file");
    const unread = await sendEvidence(file);
    const left = (await sendEvidence(file)).body?.getReader();
    await left?.read();
    expect(openFiles()).toHaveLength(1);
    await left?.cancel();
    expect(openFiles()).toEqual([]);
    expect(unread.bodyUsed).toBe(false);
  },
);
