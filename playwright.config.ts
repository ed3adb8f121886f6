import { defineConfig, devices } from "@playwright/test";
import type { Language } from "./e2e/support/words";

/** What the browser would otherwise do on its own: ask the network for things, guess, greet. */
const QUIET = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** Journeys through the production build in a real browser, each against a database of its own. */
export default defineConfig<{ language: Language }>({
  testDir: "e2e",
  testIgnore: process.env.SCREENSHOTS ? [] : ["pictures.spec.ts"],
  outputDir: "test-results",
  globalSetup: "./e2e/support/world-template.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1366, height: 900 },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: QUIET },
  },
});
