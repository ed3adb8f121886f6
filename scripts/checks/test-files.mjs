import { readdir } from "node:fs/promises";
import path from "node:path";
import { packaged, ROOT, run } from "../set-up/run.mjs";
import { verdict } from "./outcome.mjs";

/** Every test file belongs to a runner: one that no pattern matches would never run and never fail. */
export async function testFiles() {
  const listed = await run(process.execPath, [packaged("vitest"), "list", "--filesOnly", "--json"]);
  if (!listed.ok) return verdict(listed);
  const known = JSON.parse(listed.stdout).map((/** @type {{ file: string }} */ { file }) => file);
  const present = (await readdir(ROOT, { recursive: true }))
    .filter((file) => /\.test\.tsx?$/.test(file) && !/^(node_modules|\.next)\//.test(file))
    .map((file) => path.join(ROOT, file));
  const forgotten = present.filter((file) => !known.includes(file));
  const output = forgotten.map((file) => `No runner runs ${path.relative(ROOT, file)}`).join("\n");
  return verdict(
    { ok: forgotten.length === 0 && present.length > 0, output },
    `${present.length} files`,
  );
}
