import { expect, type Page } from "@playwright/test";
import { addVillages, targetPath } from "../support/records";
import type { Screen, Stage } from "./screen";

const TABLE = [
  "STT\tThôn\tNăm 2026\tNăm 2027",
  "1\tThôn Lạc Quần\t1.020\t1.100",
  "2\tThôn Nghĩa Xá\t95\t1O0",
  "3\tThôn Tây\t40\t45",
].join("\n");

/** Writing, pasting, reporting and confirming figures of targets, as those who do it and those who look see them. */
export const TARGETS: Screen[] = [
  {
    name: "target-figures",
    who: "mai",
    show: async (page, { site }) => page.goto(`${await targetPath(site, "rate")}/figures`),
  },
  {
    name: "target-figures-refused",
    who: "mai",
    show: async (page, { site, t }) => {
      await page.goto(`${await targetPath(site, "all")}/figures`);
      await page.getByLabel(t("targets.endOf", { year: "2027" }), { exact: true }).fill("4,008");
      await page.getByRole("button", { name: t("targets.save"), exact: true }).click();
      await expect(page.getByText(t("field.count_comma")).first()).toBeVisible();
    },
  },
  {
    name: "target-shares-none",
    who: "lan",
    show: async (page, { site }) => page.goto(`${await targetPath(site, "all")}/shares`),
  },
  { name: "target-shares-pasted", who: "mai", show: pasting },
  {
    name: "target-shares-differ",
    who: "mai",
    show: async (page, stage) => {
      const { t } = stage;
      await pasting(page, stage);
      await page
        .getByLabel(t("targets.table"), { exact: true })
        .fill(TABLE.replace("1O0", "100").replace("Thôn Tây", "Thôn Xuân Bảng"));
      await page.getByRole("button", { name: t("targets.readAgain"), exact: true }).click();
      await page
        .getByRole("button", { name: t("targets.savePasted", { count: 6 }), exact: true })
        .click();
      await expect(page.getByText(t("targets.saved", { count: 6 }))).toBeVisible();
      await page.reload();
    },
  },
  {
    name: "target-report",
    who: "hanh",
    show: async (page, { site }) => page.goto(`${await targetPath(site, "rate")}/report`),
  },
  {
    name: "target-report-refused",
    who: "hanh",
    show: async (page, stage) => {
      await reporting(page, stage, "41.5");
      await expect(page.getByText(stage.t("field.percent_dot")).first()).toBeVisible();
    },
  },
  {
    name: "target-report-sent",
    who: "hanh",
    show: async (page, stage) => {
      await reporting(page, stage, "41,5");
      await expect(page.getByText(stage.t("targets.receiptNext"))).toBeVisible();
    },
  },
  {
    name: "target-reports-to-confirm",
    who: "mai",
    show: async (page, { site }) => page.goto(`${await targetPath(site, "voluntary")}/report`),
  },
  { name: "targets-waiting", who: "mai", show: (page) => page.goto("/targets/waiting") },
];

async function pasting(page: Page, { site, t }: Stage): Promise<void> {
  const path = `${await targetPath(site, "all")}/shares`;
  await page.goto(path);
  // Other screens may have brought villages of their own.
  if ((await page.getByText("Thôn Nghĩa Xá").count()) === 0) {
    await addVillages(site, ["Thôn Lạc Quần", "Thôn Nghĩa Xá", "Thôn Xuân Bảng"]);
    await page.goto(path);
  }
  await page.getByLabel(t("targets.table"), { exact: true }).fill(TABLE);
  await page
    .getByLabel(t("targets.source"), { exact: true })
    .first()
    .fill("Quyết định 187/QĐ-UBND");
  await page.getByRole("button", { name: t("targets.read"), exact: true }).click();
  await expect(page.getByText(t("targets.pasteProblem.village_unknown"))).toBeVisible();
}

async function reporting(page: Page, { site, t }: Stage, value: string): Promise<void> {
  await page.goto(`${await targetPath(site, "rate")}/report`);
  await page.getByLabel(t("targets.value"), { exact: true }).fill(value);
  await page.getByLabel(t("targets.documentNumber"), { exact: true }).fill("91/BC-BHXH");
  await page.getByLabel(t("targets.documentDate"), { exact: true }).fill("5/10/2026");
  await page.getByRole("button", { name: t("targets.sendReport"), exact: true }).click();
}
