// `npm run screenshots`: a picture of every screen in .cache/screenshots, and the README's in docs.
import { findBrowser } from "./set-up/browser.mjs";
import { build, buildIsCurrent } from "./set-up/build.mjs";
import { refuseOldNode } from "./set-up/node-version.mjs";
import { installPackages, packagesAreCurrent } from "./set-up/packages.mjs";
import { lastLines, packaged, run } from "./set-up/run.mjs";
import { endWithNpm } from "./set-up/server-program.mjs";

refuseOldNode();
endWithNpm();

const taken = await takePictures();
console.log(lastLines(taken.output));
process.exitCode = taken.ok ? 0 : 1;

/** @returns {Promise<{ ok: boolean, output: string }>} */
async function takePictures() {
  if (!(await packagesAreCurrent())) {
    console.log("Installing the packages (npm ci)…");
    const installed = await installPackages();
    if (!installed.ok) return installed;
  }
  if (!(await buildIsCurrent())) {
    console.log("Building…");
    const built = await build();
    if (!built.ok) return built;
  }
  const browser = await findBrowser((line) => console.log(line));
  if (!browser) return { ok: false, output: "No browser." };
  console.log("Taking pictures of every screen…");
  return run(process.execPath, [packaged("playwright"), "test", "pictures.spec.ts"], {
    env: { CHROMIUM_PATH: browser, SCREENSHOTS: "1", FORCE_COLOR: "0" },
  });
}
