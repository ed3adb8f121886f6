import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { walkTheScreens } from "./screens/walk";
import { PHONE } from "./support/phone";
import { expect, test } from "./support/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test.use({ ownWorld: true });

for (const [width, size] of [
  [1366, {}],
  [390, PHONE],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use(size);

    test("axe finds nothing on any screen", async ({ signedInAs, stranger, site, t, trouble }) => {
      test.setTimeout(240_000);
      trouble.expect(/404/);
      const found: string[] = [];
      const count = await walkTheScreens({ signedInAs, stranger, site, t }, async (page, name) => {
        found.push(...(await violationsOn(page)).map((violation) => `${name}: ${violation}`));
      });
      console.log(`axe: ${count} screens at ${width} px`);
      expect(found).toEqual([]);
    });
  });
}

/** What is folded away is looked at too; the trail folds away fifty times the same. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const folds = document.querySelectorAll<HTMLDetailsElement>("main details");
    for (const fold of [...folds].slice(0, 10)) fold.open = true;
  });
  // Every rule is asked; what they found in order is not written down element by element.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(RULES);
  const { violations } = await axe.analyze();
  // One line for each rule: what breaks it once on a list breaks it on every row.
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id}, ${nodes.length} times, first: ${first?.html.slice(0, 200)} ${first?.failureSummary}`;
  });
}
