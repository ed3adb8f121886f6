import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * Runs a task of the server's in a process of its own, with what it needs to know in its
 * environment. Its connections end with it, and so do not keep the database from being stopped.
 */
export async function runTask(
  name: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<boolean> {
  const file = fileURLToPath(new URL(`../tasks/${name}.ts`, import.meta.url));
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", file, ...args],
    { env: { ...process.env, ...environment, NODE_ENV: "production" }, stdio: "inherit" },
  );
  const [code] = await once(child, "exit");
  return code === 0;
}
