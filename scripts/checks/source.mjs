import { readFile } from "node:fs/promises";
import path from "node:path";
import { packaged, ROOT, run } from "../set-up/run.mjs";
import { verdict } from "./outcome.mjs";

/** Format and lint. */
export async function biome() {
  const ran = await run(packaged("biome"), ["check", "--error-on-warnings", "."]);
  const files = ran.output.match(/Checked (\d+) files/)?.[1];
  return verdict({ ...ran, ok: ran.ok && Number(files) > 0 }, `${files ?? "no"} files`);
}

/** Types, among them those that next derives from the routes and next-intl from the messages. */
export async function types() {
  const derived = await run(process.execPath, [packaged("next"), "typegen"]);
  if (!derived.ok) return verdict(derived);
  const messages = path.join(ROOT, "messages", "vi.d.json.ts");
  await readFile(messages);
  const ran = await run(packaged("tsc"), ["--noEmit", "--incremental", "false", "--listFilesOnly"]);
  const own = ran.stdout.split("\n").filter((file) => file && !file.includes("/node_modules/"));
  const checked = await run(packaged("tsc"), ["--noEmit", "--incremental", "false"]);
  return verdict({ ...checked, ok: checked.ok && own.length > 0 }, `${own.length} files`);
}

/** Files, exports and dependencies that nothing uses. */
export async function unused() {
  return verdict(await run(process.execPath, [packaged("knip"), "--no-progress"]));
}
