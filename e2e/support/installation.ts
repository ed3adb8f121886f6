import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The product as an operator has it: `npm run up` on an empty folder, stopped and started again as days pass. */
export class Installation {
  readonly port: number;
  readonly url: string;
  readonly #dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "don-doc-whole-use-"));
  #running: ChildProcess | undefined;

  /** `slot` keeps those that run at once apart. */
  constructor(slot: number) {
    this.port = 30_400 + slot;
    this.url = `http://127.0.0.1:${this.port}`;
    // So that the database's own account may enter it, and nothing is left outside it.
    fs.chmodSync(this.#dataDir, 0o755);
  }

  /** Starts it on a morning of one's choice; what the folder holds is then marked as invented. */
  async start(morning: Date): Promise<void> {
    const mark = { offsetMs: morning.getTime() - Date.now() };
    fs.writeFileSync(path.join(this.#dataDir, "demo.json"), JSON.stringify(mark));
    const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, ...inherited } = process.env;
    const child = spawn(process.execPath, ["scripts/up.mjs"], {
      cwd: ROOT,
      env: { ...inherited, DATA_DIR: this.#dataDir, PORT: String(this.port), PUBLIC_URL: this.url },
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#running = child;
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (line.includes(this.url)) return;
    }
    throw new Error(`The product did not start:\n${said.join("\n")}`);
  }

  /** A one-time password of the first start, from where its operator finds it. */
  passwordOf(username: string): string {
    const lines = fs
      .readFileSync(path.join(this.#dataDir, "first-accounts.txt"), "utf8")
      .split("\n");
    const line = lines.find((one) => one.split(/\s/, 1)[0] === username);
    const password = line?.split(/\s{2,}/)[1];
    if (!password) throw new Error(`no one-time password was kept for ${username}`);
    return password;
  }

  async stop(): Promise<void> {
    const child = this.#running;
    if (!child || child.exitCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  }

  async remove(): Promise<void> {
    await this.stop();
    fs.rmSync(this.#dataDir, { recursive: true, force: true });
  }
}
