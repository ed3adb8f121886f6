import type { Browser } from "@playwright/test";

/**
 * Closes everybody's browser before a server is stopped: a page that is still fetching its icon, or what a link
 * leads to, would complain of a server that the test took away itself.
 */
export async function everybodyGoesHome(browser: Browser): Promise<void> {
  for (const context of browser.contexts()) await context.close();
}
