// `npm test`: every check, the cheapest first, from a bare clone. Named checks alone: node scripts/test.mjs database
// Nothing is installed yet when this starts, so it and what it imports use Node's own modules alone.
import { migrations } from "./checks/migrations.mjs";
import { verdict } from "./checks/outcome.mjs";
import { playwright } from "./checks/playwright.mjs";
import { biome, types, unused } from "./checks/source.mjs";
import { testFiles } from "./checks/test-files.mjs";
import { vitest } from "./checks/vitest.mjs";
import { findBrowser } from "./set-up/browser.mjs";
import { build, buildIsCurrent } from "./set-up/build.mjs";
import { refuseOldNode } from "./set-up/node-version.mjs";
import { findOffice } from "./set-up/office.mjs";
import { installPackages, packagesAreCurrent } from "./set-up/packages.mjs";
import { lastLines } from "./set-up/run.mjs";
import { endWithNpm } from "./set-up/server-program.mjs";

refuseOldNode();
endWithNpm();

/** Deadlines are days in Việt Nam wherever the server stands: the rules are tried west and east of it. */
const inZone = (/** @type {string} */ zone) =>
  vitest("domain", { only: zone === "UTC" ? [] : ["domain/"], env: { TZ: zone } });

/** @typedef {[name: string, what: string, check: () => Promise<import("./checks/outcome.mjs").Outcome>]} Check */

/** @type {Check[]} */
const SOURCES = [
  ["lint", "format and lint", biome],
  ["types", "types", types],
  ["unused", "unused code", unused],
  ["migrations", "migrations in step with the schema", migrations],
  ["test-files", "every test file has a runner", testFiles],
  ["domain", "rules, words and architecture, TZ=UTC", () => inZone("UTC")],
  ["domain", "rules, TZ=America/Los_Angeles", () => inZone("America/Los_Angeles")],
  ["domain", "rules, TZ=Asia/Ho_Chi_Minh", () => inZone("Asia/Ho_Chi_Minh")],
  ["time", "how long a plan takes to be read", () => vitest("time")],
  ["database", "database", () => vitest("database")],
];
/** @type {Check[]} */
const YEARS = [["life", "a task's whole life, thousands of acts", () => vitest("life")]];
/** @type {Check[]} */
const MEANWHILE = [
  ["embedded", "a database of its own: made, killed, recovered", () => vitest("embedded")],
  ["documents", "documents, opened and printed by programs that are not ours", documents],
  ["build", "production build", productionBuild],
];
/** @type {Check[]} */
const BROWSER = [["browser", "browser", browserTests]];

/** One after the other; lanes side by side where one would leave a core idle: five years are one long test. */
const STEPS = [[SOURCES], [YEARS, MEANWHILE], [BROWSER]];

const named = process.argv.slice(2);
const total = { passed: 0, failed: 0 };

if (await packagesAreReady()) {
  for (const lanes of STEPS) await Promise.all(lanes.map(oneByOne));
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** @param {Check[]} lane */
async function oneByOne(lane) {
  const chosen = lane.filter(([name]) => named.length === 0 || named.includes(name));
  for (const [, what, check] of chosen) await carryOut(what, check);
}

/** @param {string} what @param {() => Promise<import("./checks/outcome.mjs").Outcome>} check */
async function carryOut(what, check) {
  const begun = Date.now();
  const outcome = await check().catch((error) =>
    verdict({ ok: false, output: String(error.stack) }),
  );
  const good = outcome.failed === 0 && outcome.passed > 0;
  // A check that looked at nothing has shown nothing.
  total.passed += outcome.passed;
  total.failed += good ? 0 : Math.max(1, outcome.failed);
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  const seen = outcome.seen ? ` (${outcome.seen})` : "";
  console.log(`${good ? "ok    " : "FAILED"} ${what}${seen}, ${seconds} s`);
  if (!good) console.log(`${lastLines(outcome.output, 200)}\n`);
}

async function packagesAreReady() {
  if (await packagesAreCurrent()) return true;
  console.log("Installing the packages (npm ci)…");
  const installed = await installPackages();
  if (installed.ok) return true;
  console.log(lastLines(installed.output));
  total.failed += 1;
  return false;
}

async function productionBuild() {
  if (await buildIsCurrent())
    return verdict({ ok: true, output: "" }, "built before from the same sources");
  return verdict(await build());
}

async function documents() {
  const say = (/** @type {string} */ line) => console.log(line);
  const browser = await findBrowser(say);
  if (!browser || !(await findOffice(say)))
    return verdict({ ok: false, output: browser ? "No office." : "No browser." });
  return vitest("documents", { env: { CHROMIUM_PATH: browser } });
}

async function browserTests() {
  if (!(await buildIsCurrent()))
    return verdict({ ok: false, output: "There is no build to test." });
  const browser = await findBrowser((line) => console.log(line));
  if (!browser) return verdict({ ok: false, output: "No browser." });
  return playwright(browser);
}
