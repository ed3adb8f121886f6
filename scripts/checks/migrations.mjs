import { cp, mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { packaged, ROOT, run } from "../set-up/run.mjs";
import { verdict } from "./outcome.mjs";

const COPY = "./.cache/migrations";

/** The migrations lead to the schema as it is written: asked to write one more, drizzle-kit has nothing to write. */
export async function migrations() {
  const kit = (/** @type {string[]} */ ...args) =>
    run(process.execPath, [packaged("drizzle-kit"), ...args]);
  const consistent = await kit("check");
  if (!consistent.ok) return verdict(consistent);

  const original = path.join(ROOT, "db", "migrations");
  const copy = path.join(ROOT, COPY);
  await rm(copy, { recursive: true, force: true });
  await mkdir(path.dirname(copy), { recursive: true });
  await cp(original, copy, { recursive: true });
  const generated = await kit(
    ...["generate", "--dialect", "postgresql", "--casing", "snake_case"],
    ...["--schema", "./db/schema/*.ts", "--out", COPY],
  );
  const before = await sqlIn(original);
  const extra = (await sqlIn(copy)).filter((file) => !before.includes(file));
  await rm(copy, { recursive: true, force: true });

  const ok = generated.ok && extra.length === 0 && before.length > 0;
  const said = extra.length > 0 ? "The schema has changes that no migration makes.\n" : "";
  return verdict({ ok, output: said + generated.output }, `${before.length} migrations`);
}

async function sqlIn(/** @type {string} */ folder) {
  return (await readdir(folder)).filter((file) => file.endsWith(".sql"));
}
