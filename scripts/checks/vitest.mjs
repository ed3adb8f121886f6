import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { packaged, ROOT, run } from "../set-up/run.mjs";

/**
 * The tests of one of vitest's projects, counted from its own report. A skipped test proves nothing
 * and a file that cannot be loaded runs none, so both count as failed.
 * @param {string} project
 * @param {{ only?: string[], env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<import("./outcome.mjs").Outcome>}
 */
export async function vitest(project, { only = [], env } = {}) {
  const report = path.join(ROOT, ".cache", `vitest-${project}.json`);
  await mkdir(path.dirname(report), { recursive: true });
  await rm(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ran = await run(
    process.execPath,
    [
      ...[packaged("vitest"), "run", "--project", project, "--allowOnly=false"],
      ...reporters,
      ...only,
    ],
    { env: { NO_COLOR: "1", ...env } },
  );
  const read = await readFile(report, "utf8").then(JSON.parse, () => undefined);
  if (!read) return { passed: 0, failed: 1, seen: "no report", output: ran.output };

  const unloaded = read.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const idle = read.numPendingTests + read.numTodoTests;
  const counted = read.numFailedTests + unloaded + idle;
  // Something may fail outside every test: an error nobody caught, the cluster that did not stop.
  const failed = counted === 0 && !ran.ok ? 1 : counted;
  const skipped = idle > 0 ? `${idle} tests were skipped, which counts as failed.\n` : "";
  const seen = `${read.numTotalTests} tests in ${read.testResults.length} files`;
  return { passed: read.numPassedTests, failed, seen, output: skipped + ran.output };
}
