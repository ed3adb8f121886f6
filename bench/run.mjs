// `npm run bench`: what each page costs, on the demonstration's world and on one of ten thousand tasks.
import { findBrowser } from "../scripts/set-up/browser.mjs";
import { build, buildIsCurrent } from "../scripts/set-up/build.mjs";
import { refuseOldNode } from "../scripts/set-up/node-version.mjs";
import { installPackages, packagesAreCurrent } from "../scripts/set-up/packages.mjs";
import { lastLines } from "../scripts/set-up/run.mjs";
import { becomeProgram, endWithNpm } from "../scripts/set-up/server-program.mjs";

refuseOldNode();
endWithNpm();
if (!(await packagesAreCurrent())) await orExit("Installing the packages…", installPackages);
if (!(await buildIsCurrent())) await orExit("Building…", build);
const browser = await findBrowser((line) => console.log(line));
if (!browser) process.exit(1);
becomeProgram("../bench/bench.ts", process.argv.slice(2), { CHROMIUM_PATH: browser });

/** @param {string} what @param {() => Promise<{ ok: boolean, output: string }>} work */
async function orExit(what, work) {
  console.log(what);
  const done = await work();
  if (done.ok) return;
  console.error(lastLines(done.output));
  process.exit(1);
}
