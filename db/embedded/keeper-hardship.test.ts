import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { answerTo, newFolder, start, stop } from "./keeper-trial";

test("a lock file whose number now belongs to a stranger does not block the start", async () => {
  const folder = newFolder();
  const first = await start(folder);
  const lock = path.join(first.clusterDir, "postmaster.pid");
  const lines = fs.readFileSync(lock, "utf8").split("\n");
  const { uid, gid } = fs.statSync(lock);
  await stop(first);
  const stranger = spawn("sleep", ["60"], process.getuid?.() === 0 ? { uid, gid } : {});
  fs.writeFileSync(lock, [stranger.pid, ...lines.slice(1)].join("\n"), { mode: 0o600 });
  fs.chownSync(lock, uid, gid);
  const second = await start(folder);
  stranger.kill("SIGKILL");
  expect(await answerTo(second.appUrl)).toBe(42);
});

test("a cluster of another major version is refused and left as it is", async () => {
  const folder = newFolder();
  const keeper = await start(folder);
  await stop(keeper);
  const versionFile = path.join(keeper.clusterDir, "PG_VERSION");
  const { uid, gid } = fs.statSync(versionFile);
  fs.writeFileSync(versionFile, "9\n");
  fs.chownSync(versionFile, uid, gid);
  await expect(start(folder)).rejects.toThrow(/là của PostgreSQL 9, còn trên máy này chỉ có: .*18/);
  expect(fs.readFileSync(versionFile, "utf8")).toBe("9\n");
});

test("a cluster that has gone is a loss to report, not a new beginning", async () => {
  const folder = newFolder();
  const keeper = await start(folder);
  await stop(keeper);
  fs.renameSync(keeper.clusterDir, `${keeper.clusterDir}.gone`);
  await expect(start(folder)).rejects.toThrow("Không thấy cơ sở dữ liệu");
  expect(fs.existsSync(keeper.clusterDir)).toBe(false);
});

test("a path too long for a socket, with spaces and Vietnamese letters, works too", async () => {
  const folder = path.join(newFolder(), "Dữ liệu của xã Xuân Trường".repeat(3), "kế hoạch, 403");
  const keeper = await start(folder);
  expect(await answerTo(keeper.appUrl)).toBe(42);
});

test("a folder that cannot be written to is refused in words", async () => {
  const folder = path.join(newFolder(), "a-file");
  fs.writeFileSync(folder, "");
  await expect(start(folder)).rejects.toThrow("Không ghi được vào thư mục dữ liệu");
});

test("a folder begun by another user is refused in words", async () => {
  const folder = newFolder();
  await stop(await start(folder));
  const other = (process.getuid?.() ?? 0) + 1;
  const getuid = vi.spyOn(process, "getuid").mockReturnValue(other);
  await expect(start(folder)).rejects.toThrow("hãy chạy bằng");
  getuid.mockRestore();
});

test("root shelters the cluster of a folder nobody else may enter; anyone else keeps it inside", async () => {
  const folder = newFolder();
  const shelter = path.join(newFolder(), "shelter");
  fs.chmodSync(folder, 0o700);
  const said: string[] = [];
  const keeper = await start(folder, { shelter, say: (line) => said.push(line) });
  expect(await answerTo(keeper.appUrl)).toBe(42);
  const root = process.getuid?.() === 0;
  expect(keeper.clusterDir.startsWith(root ? shelter : folder)).toBe(true);
  expect(said.some((line) => line.includes(keeper.clusterDir))).toBe(root);
});

test("a sheltered cluster whose folder was deleted is left alone by the next of that name", async () => {
  const folder = newFolder();
  const shelter = path.join(newFolder(), "shelter");
  fs.chmodSync(folder, 0o700);
  const first = await start(folder, { shelter });
  await stop(first);
  fs.rmSync(folder, { recursive: true });
  fs.mkdirSync(folder, { mode: 0o700 });
  const second = await start(folder, { shelter });
  expect(await answerTo(second.appUrl)).toBe(42);
  expect(fs.existsSync(first.clusterDir)).toBe(true);
  expect(second.clusterDir !== first.clusterDir).toBe(process.getuid?.() === 0);
});
