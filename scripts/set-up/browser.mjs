import { existsSync } from "node:fs";
import { packaged, run } from "./run.mjs";

const SYSTEM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Without these it does not start as root, without a graphics card or with little shared memory. */
const IN_A_CONTAINER = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
const PATIENCE = 60_000;

/**
 * A Chromium that runs, brought here if there is none: CHROMIUM_PATH, the system's, Playwright's own
 * download, and as root the distribution's package.
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(say) {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (await runs(given)) return given;
    say(`CHROMIUM_PATH=${given} does not run.`);
    return undefined;
  }
  return (
    (await systemBrowser()) ??
    (await playwrightBrowser()) ??
    (await downloadedBrowser(say)) ??
    (await packagedBrowser(say)) ??
    giveUp(say)
  );
}

async function systemBrowser() {
  for (const name of SYSTEM) if (await runs(name)) return absolute(name);
  return undefined;
}

/** Where Playwright keeps the browser it downloads, if it has. */
async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) && (await runs(file)) ? file : undefined;
}

async function downloadedBrowser(/** @type {(line: string) => void} */ say) {
  say("No Chromium here: Playwright downloads one (npx playwright install chromium).");
  const downloaded = await run(process.execPath, [packaged("playwright"), "install", "chromium"], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
  });
  return downloaded.ok ? playwrightBrowser() : undefined;
}

async function packagedBrowser(/** @type {(line: string) => void} */ say) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  say("The download failed: installing the system's package (apt-get install -y chromium).");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { env });
  return systemBrowser();
}

function giveUp(/** @type {(line: string) => void} */ say) {
  say("The browser tests need Chromium. Install it with: sudo apt-get install -y chromium");
  return undefined;
}

/** It must draw a page: one that was installed by half still tells its version. */
async function runs(/** @type {string} */ file) {
  const page = await run(file, [...IN_A_CONTAINER, "--headless", "--dump-dom", "about:blank"], {
    timeout: PATIENCE,
  });
  return page.ok && page.stdout.includes("<html");
}

async function absolute(/** @type {string} */ name) {
  const found = await run("/bin/sh", ["-c", 'command -v -- "$1"', "sh", name]);
  return found.stdout.trim();
}
