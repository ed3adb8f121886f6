import type { Page } from "@playwright/test";

/** What makes the page wider than the screen, opened up as far as it can be. */
export function beyondTheEdge(page: Page): Promise<string[]> {
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
