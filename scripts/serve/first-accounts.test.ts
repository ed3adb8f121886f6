import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepFirstAccounts, showFirstAccounts } from "./first-accounts";

let folder: string;
const file = () => path.join(folder, "first-accounts.txt");

const account = (username: string, password: string) => ({
  username,
  password,
  agency: "Phòng Kinh tế",
  role: "agency_head" as const,
});

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "don-doc-accounts-"));
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

test("the one-time passwords are for the operator's eyes alone", () => {
  keepFirstAccounts([account("chu-tich", "aaaa-bbbb")], folder);
  expect(fs.readFileSync(file(), "utf8")).toBe("chu-tich  aaaa-bbbb  Phòng Kinh tế\n");
  expect(fs.statSync(file()).mode & 0o777).toBe(0o600);
});

test("a first start that is finished later keeps what it gave out before", () => {
  keepFirstAccounts([account("chu-tich", "old-1"), account("cong-an-xa", "old-2")], folder);
  keepFirstAccounts([account("cong-an-xa", "new-2"), account("thong-ke", "new-3")], folder);
  const passwords = fs.readFileSync(file(), "utf8").match(/(old|new)-\d/g);
  expect(passwords).toEqual(["old-1", "new-2", "new-3"]);
});

test("a log that others may read learns the file's path and no password", () => {
  const said = whatIsShown(false);
  expect(said).toEqual([expect.stringContaining(file())]);
  expect(said.join()).not.toContain("aaaa-bbbb");
});

test("a screen shows the passwords too", () => {
  expect(whatIsShown(true).join()).toContain("aaaa-bbbb");
});

function whatIsShown(onScreen: boolean): string[] {
  const said: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => said.push(line));
  showFirstAccounts([account("chu-tich", "aaaa-bbbb")], { dataDir: folder, onScreen });
  return said;
}
