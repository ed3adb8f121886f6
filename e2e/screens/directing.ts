import { expect, type Page } from "@playwright/test";
import { CAST } from "../../server/demonstration/cast";
import { taskPath } from "../support/records";
import type { Screen, Stage } from "./screen";

/** Urging an agency and directing it, as those who do it and those it is for see it. */
export const DIRECTING: Screen[] = [
  { name: "urge-a-task", who: "mai", show: urging },
  {
    name: "urge-refused",
    who: "mai",
    show: async (page, stage) => {
      await urging(page, stage);
      await send(page, stage, "a".repeat(3_000));
      await expect(page.getByText(stage.t("field.too_long"))).toBeVisible();
    },
  },
  {
    name: "urge-sent",
    who: "mai",
    show: async (page, stage) => {
      await urging(page, stage);
      await send(page, stage, "Đề nghị báo cáo trong ngày 15/12.");
      await expect(page.getByRole("main").getByRole("status")).toBeVisible();
    },
  },
  {
    name: "directives-refused",
    who: "son",
    show: async (page, stage) => {
      await page.goto("/directives");
      await give(page, stage, "1/12/2026");
      await expect(page.getByText(stage.t("directive.dayPast"))).toBeVisible();
    },
  },
  {
    name: "directives",
    who: "son",
    show: async (page, stage) => {
      await page.goto("/directives");
      await give(page, stage, "16/12/2026");
      await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    },
  },
  { name: "agency-to-answer", who: "quan", show: (page) => page.goto("/agency") },
  { name: "directives-of-an-agency", who: "quan", show: (page) => page.goto("/directives") },
];

async function urging(page: Page, { site }: Stage): Promise<void> {
  const path = await taskPath(site, "V.2.2", CAST.thang.agency);
  await page.goto(path.replace("/tasks/", "/urge?task="));
}

async function send(page: Page, { t }: Stage, message: string): Promise<void> {
  await page.getByLabel(t("urge.message")).fill(message);
  await page.getByRole("button", { name: t("urge.send") }).click();
}

async function give(page: Page, { t }: Stage, answerBy: string): Promise<void> {
  await page.getByLabel(t("directive.text")).fill("Báo cáo nguyên nhân chậm và ngày hoàn thành.");
  await page.getByLabel(t("directive.answerBy")).fill(answerBy);
  await page.getByLabel(CAST.quan.agency, { exact: true }).check();
  await page.getByRole("button", { name: t("directive.give") }).click();
}
