import { expect, type Page } from "@playwright/test";
import type { Screen, Stage } from "./screen";

/** Written reports: the list, a draft as document, as form and as versions, what is counted, and the page that prints. */
export const REPORTS: Screen[] = [
  { name: "reports-empty", who: "thang", show: (page) => page.goto("/reports") },
  { name: "report-new", who: "mai", show: (page) => page.goto("/reports/new") },
  {
    name: "report-refused",
    who: "mai",
    show: async (page, { t }) => {
      await page.goto("/reports/new");
      await page.getByLabel(t("paper.start.dataDay"), { exact: true }).fill("31/12/2026");
      await page.getByRole("button", { name: t("paper.start.submit"), exact: true }).click();
      await expect(page.getByText(t("field.day_in_future")).first()).toBeVisible();
    },
  },
  { name: "report-draft", who: "mai", show: begin },
  { name: "report-write", who: "mai", show: (page, stage) => view(page, stage, "write") },
  { name: "report-versions", who: "mai", show: (page, stage) => view(page, stage, "versions") },
  {
    name: "report-rows",
    who: "mai",
    show: async (page) => {
      await newest(page);
      await page.goto(`${new URL(page.url()).pathname}/rows?of=obstacles`);
    },
  },
  {
    name: "report-print",
    who: "mai",
    show: async (page) => {
      await newest(page);
      await page.goto(`${new URL(page.url()).pathname}/print`);
    },
  },
  { name: "reports", who: "mai", show: (page) => page.goto("/reports") },
];

async function begin(page: Page, { t }: Stage): Promise<void> {
  await page.goto("/reports/new");
  await page.getByRole("button", { name: t("paper.start.submit"), exact: true }).click();
  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}$/);
}

async function newest(page: Page): Promise<void> {
  await page.goto("/reports?state=draft");
  await page.locator('main a[href^="/reports/"]:not([href$="new"])').first().click();
  await expect(page).toHaveURL(/\/reports\/[0-9a-f-]{36}$/);
}

async function view(page: Page, { t }: Stage, name: "write" | "versions"): Promise<void> {
  await newest(page);
  await page.getByRole("link", { name: t(`paper.view.${name}`), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`view=${name}`));
}
