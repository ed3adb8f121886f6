import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { filledOnce } from "../../db/testing/clone";
import { startTestCluster, type TestCluster } from "../../db/testing/test-cluster";

/** The drawn world, to be copied: its database as the cluster's template, its files in a folder. */
export type World = {
  cluster: TestCluster;
  /** The template of a database with its tables and nothing in them. */
  empty: string;
  dataDir: string;
  /** What its people sign in with. */
  password: string;
  /** What its server signs with. */
  secret: string;
};

const VARIABLE = "DON_DOC_TEST_WORLD";

/** Draws the world once for the whole run and takes everything away after it. */
export default async function setUp(): Promise<() => Promise<void>> {
  // Playwright ends in order when it is interrupted, and only then.
  for (const signal of ["SIGTERM", "SIGHUP"]) {
    process.on(signal, () => process.kill(process.pid, "SIGINT"));
  }
  const { world, remove } = await drawWorld();
  process.env[VARIABLE] = JSON.stringify(world);
  return remove;
}

/** The world of this run, as the set-up has left it to the workers. */
export function worldOfThisRun(): World {
  const told = process.env[VARIABLE];
  if (!told) throw new Error("The world is not drawn: run the browser tests through Playwright.");
  return JSON.parse(told);
}

/** The world and the server that holds it; `remove` takes both away. */
export async function drawWorld(): Promise<{ world: World; remove: () => Promise<void> }> {
  requireBuild();
  const { stop, ...cluster } = await startTestCluster();
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "don-doc-world-"));
  const removeFiles = () => fs.rmSync(dataDir, { recursive: true, force: true });
  // An interruption while the world is still being drawn leaves no time for more.
  process.once("exit", removeFiles);
  const remove = async () => {
    removeFiles();
    await stop();
  };
  const secret = randomBytes(32).toString("hex");
  try {
    let password = "";
    const filled = await filledOnce(cluster, "world", async (DATABASE_URL) => {
      password = await draw({ DATABASE_URL, DATA_DIR: dataDir, NEXTAUTH_SECRET: secret });
    });
    const { template: empty } = cluster;
    return { world: { cluster: filled, empty, dataDir, password, secret }, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** In a process of its own, as the server's code runs only under its own conditions. */
export async function draw(
  environment: Record<string, string>,
  what: "world" | "draft" = "world",
): Promise<string> {
  const program = fileURLToPath(new URL("./draw-world.ts", import.meta.url));
  const run = ["--conditions=react-server", "--import", "tsx", program, what];
  const child = spawn(process.execPath, run, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new Error("The world could not be drawn; the reason is above.");
  return said.trim();
}

function requireBuild(): void {
  const build = fileURLToPath(new URL("../../.next/BUILD_ID", import.meta.url));
  if (fs.existsSync(build)) return;
  throw new Error("There is no production build. Make it with: node scripts/test.mjs build");
}
