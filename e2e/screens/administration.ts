import { expect, type Page } from "@playwright/test";
import { CAST } from "../../server/demonstration/cast";
import type { Screen, Stage } from "./screen";

/** What the admin keeps: accounts, and the slips handed over with them. */
export const ADMINISTRATION: Screen[] = [
  { name: "accounts", who: "tuan", show: (page) => page.goto("/admin/accounts") },
  {
    name: "accounts-empty",
    who: "tuan",
    show: async (page, { t }) => {
      await page.goto("/admin/accounts?q=khong+co+ai+nhu+the");
      await expect(page.getByText(t("accounts.empty"))).toBeVisible();
    },
  },
  { name: "jobs", who: "tuan", show: (page) => page.goto("/admin/jobs") },
  {
    name: "jobs-empty",
    who: "tuan",
    show: async (page, { t }) => {
      await page.goto("/admin/jobs?status=given_up&day=2026-01-01");
      await expect(page.getByText(t("deliveries.empty"))).toBeVisible();
    },
  },
  {
    name: "new-account-refused",
    who: "tuan",
    show: async (page, { t }) => {
      await page.goto("/admin/accounts/new");
      await page.getByLabel(t("newAccount.username")).fill("Tên có dấu");
      await page.getByRole("button", { name: t("newAccount.submit"), exact: true }).click();
      await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    },
  },
  { name: "slip", who: "tuan", show: openAnAccount },
  { name: "account-kept", who: "tuan", show: (page) => toAccountOf(page, CAST.thang.username) },
  {
    name: "account-kept-refused",
    who: "tuan",
    show: async (page, { t }) => {
      await toAccountOf(page, CAST.tuan.username);
      await page.getByText(t("term.end"), { exact: true }).click();
      await page.getByLabel(t("term.lastDay")).fill("31/12/2026");
      await page.getByRole("button", { name: t("term.setLastDay"), exact: true }).click();
      await expect(page.getByText(t("refusal.last_admin"))).toBeVisible();
    },
  },
];

async function toAccountOf(page: Page, username: string): Promise<void> {
  await page.goto(`/admin/accounts?q=${username}`);
  await page.getByRole("link", { name: username, exact: true }).click();
  await page.waitForURL("/admin/accounts/*");
}

async function openAnAccount(page: Page, { t }: Stage): Promise<void> {
  await page.goto("/admin/accounts/new");
  await page.getByLabel(t("newAccount.username")).fill(`thon-${Date.now().toString(36)}`);
  await page.getByLabel(t("newAccount.agency")).selectOption({ index: 3 });
  await page.getByLabel(t("newAccount.role")).selectOption("officer");
  await page.getByRole("button", { name: t("newAccount.submit"), exact: true }).click();
  await expect(page.getByText(t("slip.once"))).toBeVisible();
}
