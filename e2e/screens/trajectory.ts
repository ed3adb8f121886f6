import { expect } from "@playwright/test";
import { targetPath } from "../support/records";
import type { Screen } from "./screen";

/** How the targets stand, all and one, today and on a day that is past. */
export const TRAJECTORY: Screen[] = [
  { name: "targets", who: "son", show: (page) => page.goto("/targets") },
  { name: "targets-officer", who: "hanh", show: (page) => page.goto("/targets?standing=behind") },
  { name: "targets-past-day", who: "lan", show: (page) => page.goto("/targets?on=2026-08-31") },
  {
    name: "targets-refused-day",
    who: "mai",
    show: async (page, { t }) => {
      await page.goto("/targets?on=31%2F02%2F2026");
      await expect(page.getByText(t("field.not_a_day"))).toBeVisible();
    },
  },
  {
    name: "target",
    who: "mai",
    show: async (page, { site }) => page.goto(await targetPath(site, "all")),
  },
  {
    name: "target-links-refused",
    who: "mai",
    show: async (page, { site, t }) => {
      await page.goto(await targetPath(site, "rate"));
      await page.getByText(t("trajectory.duties.add"), { exact: true }).click();
      await page.getByRole("button", { name: t("trajectory.duties.save"), exact: true }).click();
      await expect(page.getByText(t("field.nothing_chosen"))).toBeVisible();
    },
  },
];
