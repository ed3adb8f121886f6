import { expect } from "@playwright/test";
import { CAST } from "../../server/demonstration/cast";
import type { Screen } from "./screen";

/** What people find their work by, with and without anything in it, and their own account. */
export const LISTS: Screen[] = [
  { name: "agency-home", who: "hanh", show: (page) => page.goto("/agency") },
  { name: "agency-home-of-an-office", who: "thang", show: (page) => page.goto("/agency") },
  { name: "agency-home-standing-office", who: "mai", show: (page) => page.goto("/agency") },
  { name: "agency-home-chair", who: "son", show: (page) => page.goto("/agency") },
  { name: "agency-home-empty", who: "tuan", show: (page) => page.goto("/agency") },
  { name: "tasks", who: "lan", show: (page) => page.goto("/tasks") },
  {
    name: "tasks-filtered",
    who: "lan",
    show: (page) => page.goto("/tasks?q=bao+hiem&class=overdue"),
  },
  {
    name: "tasks-empty",
    who: "lan",
    show: async (page, { t }) => {
      await page.goto("/tasks?q=khong+co+gi+nhu+the");
      await expect(page.getByText(t("allTasks.empty"))).toBeVisible();
    },
  },
  {
    name: "tasks-of-a-figure",
    who: "son",
    show: (page) =>
      page.goto("/tasks?aged=31to120&role=lead&section=V.2&section=V.5&counted=1&on=2026-12-10"),
  },
  { name: "plan", who: "tuan", show: (page) => page.goto("/plan") },
  { name: "plan-duty", who: "mai", show: (page) => page.goto("/plan?duty=III.3#III.3") },
  { name: "plan-overdue", who: "hanh", show: (page) => page.goto("/plan?class=overdue") },
  {
    name: "plan-of-a-past-day",
    who: "son",
    show: (page) => page.goto("/plan?class=overdue&due=by_now&on=2026-12-10"),
  },
  { name: "search", who: "mai", show: (page) => page.goto("/search?q=danh+sach") },
  { name: "search-of-the-admin", who: "tuan", show: (page) => page.goto("/search?q=thue") },
  { name: "search-not-begun", who: "hanh", show: (page) => page.goto("/search") },
  {
    name: "search-empty",
    who: "hanh",
    show: async (page, { t }) => {
      await page.goto("/search?q=khong+co+gi+nhu+the");
      await expect(page.getByText(t("search.noneNext"))).toBeVisible();
    },
  },
  { name: "trail", who: "mai", show: (page) => page.goto("/trail") },
  {
    name: "trail-act",
    who: "mai",
    show: async (page, { t }) => {
      await page.goto("/trail");
      await page
        .getByRole("link", { name: t("trail.changes"), exact: true })
        .first()
        .click();
      await expect(page.getByRole("main").getByRole("table").first()).toBeVisible();
    },
  },
  {
    name: "trail-empty",
    who: "mai",
    show: async (page, { t }) => {
      await page.goto("/trail");
      await page.getByLabel(t("trail.person")).selectOption({ label: CAST.thang.name });
      await page.getByLabel(t("trail.agency")).selectOption({ label: CAST.phuong.agency });
      await page.getByRole("button", { name: t("trail.apply"), exact: true }).click();
      await expect(page.getByText(t("trail.noMatch"))).toBeVisible();
    },
  },
  { name: "account", who: "hanh", show: (page) => page.goto("/account") },
  {
    name: "account-refused",
    who: "hanh",
    show: async (page, { t }) => {
      await page.goto("/account");
      await page.getByLabel(t("account.currentPassword")).fill("không phải mật khẩu này");
      await page.getByLabel(t("account.password"), { exact: true }).fill("ngắn");
      await page.getByRole("button", { name: t("account.changePassword"), exact: true }).click();
      await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
    },
  },
  { name: "not-found", who: "thang", show: (page) => page.goto("/khong-co-trang-nay") },
  {
    name: "task-not-found",
    who: "thang",
    show: (page) => page.goto("/tasks/00000000-0000-4000-8000-000000000000"),
  },
];
