import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { packaged, ROOT, run } from "./run.mjs";

/** Folders and files that the built pages do not depend on. */
const APART = new Set(["node_modules", "docs", "e2e", "scripts", "bench", "test-results"]);
const IGNORED =
  /^(\.(?!env)|data(-.*)?$|playwright-report$|next-env\.d\.ts$|vi\.d\.json\.ts$)|\.test\.tsx?$|\.tsbuildinfo$/;
const STAMP = path.join(ROOT, ".next", "sources.json");

/** Whether what is built was built from the sources as they are. */
export async function buildIsCurrent() {
  const stamp = await readFile(STAMP, "utf8").then(JSON.parse, () => undefined);
  if (!stamp || stamp.build !== (await buildId())) return false;
  return stamp.sources === (await hashOfSources());
}

export async function build() {
  const sources = await hashOfSources();
  const built = await run(process.execPath, [packaged("next"), "build"], {
    env: { NODE_ENV: "production" },
  });
  // Sources that changed while they were built are not what was built.
  if (built.ok && sources === (await hashOfSources())) {
    await writeFile(STAMP, `${JSON.stringify({ build: await buildId(), sources })}\n`);
  }
  return built;
}

function buildId() {
  return readFile(path.join(ROOT, ".next", "BUILD_ID"), "utf8").catch(() => undefined);
}

async function hashOfSources() {
  const hash = createHash("sha256");
  for (const file of await sourcesIn(ROOT)) {
    hash.update(`${path.relative(ROOT, file)}\0`).update(await readFile(file));
  }
  return hash.digest("hex");
}

/** @returns {Promise<string[]>} */
async function sourcesIn(/** @type {string} */ folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const kept = entries.filter(
    ({ name }) => !IGNORED.test(name) && !(folder === ROOT && APART.has(name)),
  );
  const nested = kept
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return sourcesIn(file);
      return entry.isFile() ? [file] : [];
    });
  return (await Promise.all(nested)).flat();
}
