// Not a test of anything: `npm run screenshots` takes its pictures with it.
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { walkTheScreens } from "./screens/walk";
import { PHONE } from "./support/phone";
import { expect, test } from "./support/test";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ALBUM = path.join(ROOT, ".cache", "screenshots");

const A4 = { width: 794, height: 1123 };
const FORMATS = [
  ["1366", {}],
  ["390", PHONE],
  ["print", { viewport: A4 }],
] as const;

for (const [format, size] of FORMATS) {
  test.describe(format, () => {
    test.use({ ...size, ownWorld: true });

    test("a picture of every screen", async ({
      signedInAs,
      stranger,
      site,
      t,
      trouble,
      viewport,
    }) => {
      test.setTimeout(240_000);
      trouble.expect(/404/);
      const count = await walkTheScreens({ signedInAs, stranger, site, t }, async (page, name) => {
        await page.emulateMedia({ media: format === "print" ? "print" : "screen" });
        await unroll(page);
        await page.screenshot({
          path: path.join(ALBUM, `${name}-${format}.png`),
          fullPage: true,
          animations: "disabled",
        });
        await page.setViewportSize(viewport ?? A4);
        await page.emulateMedia({ media: "screen" });
      });
      console.log(`${count} screens, ${format}: ${ALBUM}`);
    });
  });
}

test("the picture that the README shows", async ({ signedInAs, t }) => {
  const page = await signedInAs("hanh");
  await page.goto("/agency");
  await expect(page.getByRole("main").getByText(t("agencyHome.title"))).toBeVisible();
  await page.screenshot({
    path: path.join(ROOT, "docs", "agency-home.png"),
    animations: "disabled",
  });
});

/** Makes the window as high as the page, so that what is fixed to its edges stands at the page's edges. */
async function unroll(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => {
    window.scrollTo(0, 0);
    const { clientWidth, scrollHeight } = document.documentElement;
    return { width: clientWidth, height: scrollHeight };
  });
  await page.setViewportSize({ width, height });
}
