import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Site } from "./site";

/** Gives an account a one-time password from the server's own console, as `npm run account:reset` does. */
export async function resetAccount({ environment }: Site, username: string): Promise<string> {
  const program = fileURLToPath(new URL("../../scripts/tasks/reset-account.ts", import.meta.url));
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", program, username],
    { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  const password = said.trim().split(": ").at(-1);
  if (code !== 0 || !password) throw new Error(`the password of ${username} was not reset`);
  return password;
}
