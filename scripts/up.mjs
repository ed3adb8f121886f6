// `npm run up` and `npm run demo`: from a bare clone to a running server. Nothing is installed yet
// when this starts, so it and what it imports use Node's own modules alone.
import { build, buildIsCurrent } from "./set-up/build.mjs";
import { dataDirFor, refuseForeignData } from "./set-up/data-dir.mjs";
import { refuseOldNode } from "./set-up/node-version.mjs";
import { installPackages, packagesAreCurrent } from "./set-up/packages.mjs";
import { withProgress } from "./set-up/progress.mjs";
import { lastLines } from "./set-up/run.mjs";
import { becomeProgram, endWithNpm } from "./set-up/server-program.mjs";

refuseOldNode();
endWithNpm();
const demo = process.argv.includes("--demo");
refuseForeignData(dataDirFor(demo));

if (!(await packagesAreCurrent())) {
  await orExit("Đang cài đặt các gói", installPackages);
}
if (!(await buildIsCurrent())) {
  await orExit("Đang dựng ứng dụng", build);
}
becomeProgram("serve.ts", demo ? ["--demo"] : []);

/** @param {string} what @param {() => Promise<{ ok: boolean, output: string }>} work */
async function orExit(what, work) {
  const done = await withProgress(what, work);
  if (done.ok) return;
  console.error(lastLines(done.output));
  process.exit(1);
}
