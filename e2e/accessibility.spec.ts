import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { walkTheScreens } from "./screens/walk";
import { beyondTheEdge } from "./support/edges";
import { PHONE } from "./support/phone";
import { expect, test } from "./support/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test.use({ ownWorld: true });

// One walk a device looks at both: coming to a screen takes longer than asking about it.
for (const [width, size, narrower] of [
  [1366, {}, [1180, 768]],
  [390, PHONE, []],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use(size);

    test("axe finds nothing on any screen, and nothing reaches beyond its edge", async ({
      signedInAs,
      stranger,
      site,
      t,
      trouble,
    }) => {
      test.setTimeout(480_000);
      trouble.expect(/404/);
      const found: string[] = [];
      const count = await walkTheScreens({ signedInAs, stranger, site, t }, async (page, name) => {
        found.push(...(await edgesOf(page, [width, ...narrower])).map((edge) => `${name} ${edge}`));
        found.push(...(await violationsOn(page)).map((violation) => `${name}: ${violation}`));
      });
      console.log(`axe and edges: ${count} screens at ${[width, ...narrower].join(", ")} px`);
      expect(found).toEqual([]);
    });
  });
}

/** What reaches beyond the edge at these widths; the page is left as wide as it was. */
async function edgesOf(page: Page, widths: readonly number[]): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of widths) {
    if (width !== before?.width) await page.setViewportSize({ width, height: 900 });
    for (const beyond of await beyondTheEdge(page)) found.push(`${width}: ${beyond}`);
  }
  if (before && widths.length > 1) await page.setViewportSize(before);
  return found;
}

/** What is folded away is looked at too; the trail folds away fifty times the same. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const folds = document.querySelectorAll<HTMLDetailsElement>("main details");
    for (const fold of [...folds].slice(0, 10)) fold.open = true;
    // A page that moved to what was just done has something half under the bar on top.
    window.scrollTo({ top: 0, behavior: "instant" });
  });
  // Every rule is asked; what they found in order is not written down element by element. There are no frames
  // of others here, so nothing has to be carried into a page of its own to be put together.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .withTags(RULES);
  const { violations } = await axe.analyze();
  // One line for each rule: what breaks it once on a list breaks it on every row.
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id}, ${nodes.length} times, first: ${first?.html.slice(0, 200)} ${first?.failureSummary}`;
  });
}
