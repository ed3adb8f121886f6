import { expect } from "@playwright/test";
import type { Screen } from "./screen";

/** Who acts in the chair's stead: as the chair gives it, and as it is read. */
export const DELEGATING: Screen[] = [
  { name: "delegations-read", who: "hanh", show: (page) => page.goto("/delegations") },
  {
    name: "delegations-refused",
    who: "son",
    show: async (page, { t }) => {
      await page.goto("/delegations");
      await page.getByRole("button", { name: t("delegation.submit"), exact: true }).click();
      await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "delegations",
    who: "son",
    show: async (page, { t }) => {
      await page.goto("/delegations");
      // The walk comes here more than once, and a deputy holds one delegation at a time.
      if (await page.getByText(t("delegation.standing.in_force")).isVisible()) return;
      await page.getByLabel(t("delegation.to"), { exact: true }).selectOption({ index: 1 });
      await page.getByLabel(t("delegation.power.judge"), { exact: true }).check();
      await page.getByLabel(t("delegation.power.urge"), { exact: true }).check();
      await page.getByLabel(t("delegation.untilDay"), { exact: true }).fill("31/12/2026");
      await page.getByRole("button", { name: t("delegation.submit"), exact: true }).click();
      await expect(page.getByText(t("delegation.standing.in_force"))).toBeVisible();
    },
  },
  { name: "steering-deputy", who: "lan", show: (page) => page.goto("/steering") },
];
