import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { urlWith } from "../connect";
import { answerTo, ask, newFolder, serverPid, start, stop } from "./keeper-trial";

test("an empty folder gets a UTF-8 database with an owner and an app's role, neither of them superuser", async () => {
  const keeper = await start(newFolder());
  const facts = await ask(keeper.appUrl, async (sql) => [
    ...(await sql`
      select current_user as "user", pg_get_userbyid(datdba) as owner, pg_encoding_to_char(encoding) as encoding
      from pg_database where datname = current_database()`),
    ...(await sql`select rolname from pg_roles where rolsuper`),
  ]);
  expect(facts).toEqual([
    { user: "don_doc_app", owner: "don_doc_owner", encoding: "UTF8" },
    { rolname: "postgres" },
  ]);
});

test("the passwords are for the folder's owner alone", async () => {
  const folder = newFolder();
  await start(folder);
  expect(fs.statSync(path.join(folder, "postgresql.json")).mode & 0o777).toBe(0o600);
});

test("the app's role cannot enter another database as the owner could", async () => {
  const keeper = await start(newFolder());
  const wrong = urlWith(keeper.appUrl, { role: "don_doc_owner" });
  await expect(answerTo(wrong)).rejects.toThrow("password authentication failed");
});

test("what was written is there after a stop and a start", async () => {
  const folder = newFolder();
  const first = await start(folder);
  await ask(first.ownerUrl, (sql) => sql`create table kept as select 'giữ lại' as word`);
  expect(await stop(first)).toBe("stopped");
  const second = await start(folder);
  expect(await ask(second.ownerUrl, (sql) => sql`select word from kept`)).toEqual([
    { word: "giữ lại" },
  ]);
});

test("a second start joins the running server, which stops only with the last", async () => {
  const folder = newFolder();
  const first = await start(folder);
  const second = await start(folder);
  expect(serverPid(second)).toBe(serverPid(first));
  expect(await stop(first)).toBe("in_use");
  expect(await answerTo(second.appUrl)).toBe(42);
  expect(await stop(second)).toBe("stopped");
  await expect(answerTo(second.appUrl)).rejects.toThrow();
});

test("of two that leave together one stops the server", async () => {
  const folder = newFolder();
  const both = await Promise.all([start(folder), start(folder)]);
  const ends = await Promise.all(both.map(stop));
  expect(ends).toContain("stopped");
  expect(fs.existsSync(path.join(folder, "postgresql", "postmaster.pid"))).toBe(false);
});

test("two processes that start first at once make one cluster", async () => {
  const folder = newFolder();
  const script = `
    import { openKeeper } from ${JSON.stringify(new URL("./keeper.ts", import.meta.url).href)};
    const keeper = await openKeeper({ dataDir: ${JSON.stringify(folder)} });
    process.send("open");
    process.once("message", async () => { await keeper.stop(); process.disconnect(); });`;
  const starters = [1, 2].map(() =>
    spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    }),
  );
  await Promise.all(starters.map((starter) => once(starter, "message")));
  const third = await start(folder);
  const servers = await ask(
    third.superuserUrl,
    (sql) => sql`select 1 from pg_stat_activity where application_name = 'don-doc keeper'`,
  );
  expect(servers).toHaveLength(3);
  expect(fs.readdirSync(folder).filter((name) => name.includes("making"))).toEqual([]);
  for (const starter of starters) {
    starter.send("stop");
    await once(starter, "exit");
  }
});

test("a server that was killed is started again, and nothing acknowledged is lost", async () => {
  const said: string[] = [];
  const keeper = await start(newFolder(), { say: (line) => said.push(line) });
  await ask(keeper.ownerUrl, (sql) => sql`create table acknowledged as select 1 as n`);
  const killed = serverPid(keeper);
  process.kill(killed, "SIGKILL");
  await vi.waitFor(
    async () => {
      expect(said).toContain("PostgreSQL đã chạy lại.");
      const rows = await ask(keeper.ownerUrl, (sql) => sql`select n from acknowledged`);
      expect(rows).toEqual([{ n: 1 }]);
    },
    { timeout: 20_000, interval: 100 },
  );
  expect(serverPid(keeper)).not.toBe(killed);
});

test("a copy of a stopped data folder opens where it is put", async () => {
  const folder = newFolder();
  const original = await start(path.join(folder, "data"));
  await ask(original.ownerUrl, (sql) => sql`create table copied as select 'đủ' as word`);
  await stop(original);
  execFileSync("cp", ["-a", path.join(folder, "data"), path.join(folder, "restored")]);
  const restored = await start(path.join(folder, "restored"));
  expect(await ask(restored.ownerUrl, (sql) => sql`select word from copied`)).toEqual([
    { word: "đủ" },
  ]);
});
