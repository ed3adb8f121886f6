import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { packaged, ROOT, run } from "../set-up/run.mjs";

/**
 * A part of Playwright's own report.
 * @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite
 * @typedef {{ ok: boolean, file: string, line: number, title: string, tests: { results: { errors: { message: string }[] }[] }[] }} Spec
 */

/**
 * The browser tests, counted from Playwright's own report. One that passed only when tried again,
 * or was skipped, has not passed.
 * @param {string} browser
 * @returns {Promise<import("./outcome.mjs").Outcome>}
 */
export async function playwright(browser) {
  const report = path.join(ROOT, ".cache", "playwright.json");
  await mkdir(path.dirname(report), { recursive: true });
  await rm(report, { force: true });
  const ran = await run(
    process.execPath,
    [packaged("playwright"), "test", "--forbid-only", "--reporter=list,json"],
    { env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: "0" } },
  );
  const read = await readFile(report, "utf8").then(JSON.parse, () => undefined);
  if (!read) return { passed: 0, failed: 1, seen: "no report", output: ran.output };

  const { expected, unexpected, flaky, skipped } = read.stats;
  const counted = unexpected + flaky + skipped;
  const failed = counted === 0 && !ran.ok ? 1 : counted;
  const told = skipped > 0 ? `${skipped} tests were skipped, which counts as failed.\n` : "";
  return {
    passed: expected,
    failed,
    seen: `${expected + counted} tests`,
    output: `${told}${ran.output}\n${read.suites.flatMap(failures).join("\n\n")}`,
  };
}

/**
 * What failed and why, once more and shortly: pictures and traces otherwise stand last, where a log is cut.
 * @param {Suite} suite
 * @returns {string[]}
 */
function failures({ suites = [], specs = [] }) {
  const here = specs
    .filter(({ ok }) => !ok)
    .map((spec) => {
      const results = spec.tests.flatMap((test) => test.results);
      const said = results.flatMap(({ errors }) => errors.map(({ message }) => message));
      return `${spec.file}:${spec.line} › ${spec.title}\n${said.join("\n").split("\n").slice(0, 20).join("\n")}`;
    });
  return [...here, ...suites.flatMap(failures)];
}
