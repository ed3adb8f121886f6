import { expect, type Page } from "@playwright/test";
import type { Screen, Stage } from "./screen";

/** The agencies as the admin keeps them, the villages as they come in, and what the commune is called. */
export const AGENCIES: Screen[] = [
  { name: "agencies", who: "tuan", show: (page) => page.goto("/admin/agencies") },
  { name: "agencies-to-read", who: "mai", show: (page) => page.goto("/admin/agencies?q=van+hoa") },
  {
    name: "agencies-empty",
    who: "tuan",
    show: async (page, { t }) => {
      await page.goto("/admin/agencies?q=khong+co+noi+nao");
      await expect(page.getByText(t("agencyList.empty"))).toBeVisible();
    },
  },
  { name: "agency", who: "tuan", show: atAgency },
  { name: "agency-to-read", who: "mai", show: atAgency },
  {
    name: "group-with-members",
    who: "tuan",
    show: async (page, { t }) => {
      await openAgency(page, "cac thon");
      await expect(page.getByText(t("agencyPage.members"))).toBeVisible();
    },
  },
  {
    name: "agencies-to-merge",
    who: "tuan",
    show: async (page, { t }) => {
      await openAgency(page, "hoi phu nu");
      const into = page.getByLabel(t("agencyPage.mergeInto"), { exact: true });
      await into.selectOption({ label: "Hội Nông dân xã" });
      await page.getByRole("button", { name: t("agencyPage.mergePreview"), exact: true }).click();
      await expect(page.getByText(t("agencyMerge.cannotUndo"))).toBeVisible();
    },
  },
  {
    name: "new-agency-refused",
    who: "tuan",
    show: async (page, { t }) => {
      await page.goto("/admin/agencies/new");
      await page.getByLabel(t("agencyForm.name")).fill("phong kinh te");
      await page.getByRole("button", { name: t("agencyForm.submitNew") }).click();
      await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    },
  },
  { name: "villages", who: "tuan", show: (page) => page.goto("/admin/villages") },
  {
    name: "villages-wrong",
    who: "tuan",
    show: async (page, stage) => {
      await readList(page, stage, `Thôn 1;Xuân Hòa;;khong co\n;Xuân Hòa\n${LONG_LINE}`);
      await expect(page.getByText(stage.t("villages.mend"))).toBeVisible();
    },
  },
  {
    name: "villages-added",
    who: "tuan",
    show: async (page, stage) => {
      await readList(page, stage, `Thôn ${Date.now()};Xuân Hòa;Ngô Thị Hòa;0912 345 678`);
      await page.getByRole("button", { name: stage.t("villages.add", { count: 1 }) }).click();
      await expect(page.getByText(stage.t("slip.once"))).toBeVisible();
    },
  },
  { name: "settings", who: "tuan", show: (page) => page.goto("/admin/settings") },
];

const LONG_LINE = `Thôn ${"rất dài ".repeat(40)};Xuân Tiến;Ngô Văn Long;0912 345 678`;

async function atAgency(page: Page, { t }: Stage): Promise<void> {
  await openAgency(page, "phong van hoa");
  await expect(page.getByText(t("agencyPage.tasks"), { exact: true })).toBeVisible();
}

async function openAgency(page: Page, search: string): Promise<void> {
  await page.goto(`/admin/agencies?q=${encodeURIComponent(search)}`);
  await page.getByRole("table").getByRole("link").first().click();
  await page.waitForURL(/\/admin\/agencies\/[0-9a-f-]{36}$/);
}

async function readList(page: Page, { t }: Stage, list: string): Promise<void> {
  await page.goto("/admin/villages");
  await page.getByLabel(t("villages.list"), { exact: true }).fill(list);
  await page.getByRole("button", { name: t("villages.read"), exact: true }).click();
  await expect(page.getByRole("heading", { name: t("villages.reading") })).toBeVisible();
}
