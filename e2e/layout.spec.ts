import type { Page } from "@playwright/test";
import { CAST, type CastName } from "../server/demonstration/cast";
import { walkTheScreens } from "./screens/walk";
import { taskPath } from "./support/records";
import { expect, test } from "./support/test";

const WIDTHS = [390, 768, 1180, 1366];
const A4 = { width: 794, height: 1123 };

test.describe("on every screen", () => {
  test.use({ ownWorld: true });

  test("nothing reaches beyond the right edge at any width", async ({
    signedInAs,
    stranger,
    site,
    t,
    trouble,
  }) => {
    test.setTimeout(240_000);
    trouble.expect(/404/);
    const found: string[] = [];
    const count = await walkTheScreens({ signedInAs, stranger, site, t }, async (page, name) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const beyond of await beyondTheEdge(page)) found.push(`${name} ${width}: ${beyond}`);
      }
    });
    console.log(`layout: ${count} screens x ${WIDTHS.length} widths`);
    expect(found).toEqual([]);
  });
});

const PRINTED: [name: string, who: CastName, path: string | CastName][] = [
  ["a task one reports on", "thang", "thang"],
  ["a task one judges", "mai", "hanh"],
  ["an agency's home", "hanh", "/agency"],
  ["the board", "son", "/steering"],
  ["the periods", "son", "/periods"],
  ["all tasks", "lan", "/tasks"],
  ["the trail", "mai", "/trail"],
];

for (const [name, who, what] of PRINTED) {
  test(`${name} prints without anything to press or fill in`, async ({ signedInAs, site }) => {
    const page = await signedInAs(who);
    await page.setViewportSize(A4);
    const path = what === "thang" || what === "hanh" ? await taskOf(what) : what;
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const controls = page.locator("button, input, select, textarea, [data-screen-only]");
    expect(await controls.count()).toBeGreaterThan(0);
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    expect(await beyondTheEdge(page)).toEqual([]);

    function taskOf(whose: "thang" | "hanh") {
      return taskPath(site, whose === "thang" ? "III.3" : "V.4.4", CAST[whose].agency);
    }
  });
}

/** What makes the page wider than the screen, opened up as far as it can be. */
function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const folds = document.querySelectorAll<HTMLDetailsElement>("main details:not([open])");
    for (const fold of folds) fold.open = true;
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth;
    const beyond = [...document.body.querySelectorAll("*")].filter(
      (element) => wide && element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    for (const fold of folds) fold.open = false;
    return beyond.slice(0, 3).map((element) => element.outerHTML.slice(0, 160));
  });
}
