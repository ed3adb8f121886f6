// Starts with Node's own modules alone, because nothing may be installed yet.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (!existsSync(join(root, "node_modules", "tsx"))) {
  // What npm says goes to stderr: stdout belongs to the reading.
  const installed = spawnSync("npm", ["ci"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (installed.status !== 0) process.exit(1);
}

// Run from the project for its modules; the file named is found from where the person stands.
const read = spawnSync(
  process.execPath,
  ["--import", "tsx", join(root, "scripts", "plan-read.ts"), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  },
);
process.exit(read.status ?? 1);
