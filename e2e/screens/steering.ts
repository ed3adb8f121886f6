import { expect } from "@playwright/test";
import type { Screen } from "./screen";

/** The board as each of its readers sees it, today and on days that are past, refused or the very first. */
export const STEERING: Screen[] = [
  { name: "steering", who: "son", show: (page) => page.goto("/steering") },
  { name: "steering-member", who: "lan", show: (page) => page.goto("/steering") },
  { name: "periods", who: "son", show: (page) => page.goto("/periods") },
  { name: "periods-member", who: "lan", show: (page) => page.goto("/periods") },
  { name: "steering-agency-head", who: "hanh", show: (page) => page.goto("/steering") },
  { name: "steering-past-day", who: "lan", show: (page) => page.goto("/steering?on=2026-11-30") },
  {
    name: "steering-compared",
    who: "son",
    show: (page) => page.goto("/steering?since=2026-12-07"),
  },
  {
    name: "steering-act",
    who: "son",
    show: async (page) => {
      await page.goto("/steering");
      await page.locator('a[href^="/steering/act"]').nth(1).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "steering-act-page",
    who: "son",
    show: async (page) => {
      await page.goto("/steering");
      const act = page.locator('a[href^="/steering/act"]').first();
      await page.goto((await act.getAttribute("href")) ?? "");
    },
  },
  {
    name: "steering-first-day",
    who: "son",
    show: async (page, { t }) => {
      await page.goto("/steering?on=2026-06-05");
      await expect(page.getByRole("heading", { name: t("steering.first.title") })).toBeVisible();
    },
  },
  {
    name: "steering-refused-day",
    who: "son",
    show: async (page, { t }) => {
      await page.goto("/steering?on=31%2F02%2F2026");
      await expect(page.getByText(t("field.not_a_day"))).toBeVisible();
    },
  },
];
