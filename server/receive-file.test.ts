import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { receiveFile } from "./receive-file";
import { pdf } from "./testing/sample-files";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "don-doc-parts-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function* arriving(content: Buffer, taken: Buffer[] = []) {
  for (let at = 0; at < content.length; at += 10) {
    const chunk = content.subarray(at, at + 10);
    taken.push(chunk);
    yield chunk;
  }
}

test("a file that does not fit the report is read to its end, and smaller ones after it still fit", async () => {
  const options = { folder, allowance: { bytes: 100 }, now: new Date(0) };
  const film = Buffer.alloc(5000, "x");
  const taken: Buffer[] = [];
  const refused = await receiveFile(arriving(film, taken), "phim.pdf", options);
  expect(refused).toEqual({ bad: { name: "phim.pdf", problem: "file_too_large" } });
  expect(Buffer.concat(taken)).toHaveLength(film.length);
  expect(readdirSync(folder)).toEqual([]);

  const small = pdf("nhỏ");
  expect(await receiveFile(arriving(small), "một.pdf", options)).toHaveProperty("file.size");
  expect(options.allowance.bytes).toBe(100 - small.length);
  const third = await receiveFile(arriving(Buffer.alloc(90, "x")), "hai.pdf", options);
  expect(third).toHaveProperty("bad.problem", "file_too_large");
});

test("a file whose sending breaks leaves no part", async () => {
  const before = readdirSync(folder);
  async function* breaking() {
    yield pdf("dở dang");
    throw new Error("aborted");
  }
  const options = { folder, allowance: { bytes: 1000 }, now: new Date(0) };
  await expect(receiveFile(breaking(), "a.pdf", options)).rejects.toThrow("aborted");
  expect(readdirSync(folder)).toEqual(before);
});
