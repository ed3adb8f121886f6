import type { Screen } from "./screen";

/** What a person is told, and how they choose to be. */
export const TELLING: Screen[] = [
  { name: "notices", who: "thang", show: (page) => page.goto("/notices") },
  { name: "digest", who: "thang", show: (page) => page.goto("/digest") },
  { name: "digest-of-the-office", who: "mai", show: (page) => page.goto("/digest") },
  { name: "digest-none", who: "tuan", show: (page) => page.goto("/digest") },
  {
    name: "escalation-days-refused",
    who: "tuan",
    show: async (page, { t }) => {
      await page.goto("/admin/settings");
      await page.getByLabel(t("escalation.office")).fill("ba");
      await page.getByRole("button", { name: t("escalation.submit") }).click();
      await page.getByText(t("field.escalation_range")).first().waitFor();
    },
  },
  { name: "notices-none", who: "tuan", show: (page) => page.goto("/notices") },
  { name: "notices-kind", who: "mai", show: (page) => page.goto("/notices?kind=submitted") },
  {
    name: "account-notices",
    who: "thang",
    show: async (page, { t }) => {
      await page.goto("/account/notices");
      await page.getByRole("button", { name: t("notices.save") }).click();
      await page.getByText(t("notices.saved")).waitFor();
    },
  },
];
