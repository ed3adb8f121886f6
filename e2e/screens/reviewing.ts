import { expect, type Page } from "@playwright/test";
import type { AskedKind } from "../../domain/plan-answers";
import { reviewOf, toReview } from "../support/reviewing";
import type { Screen, Stage } from "./screen";

/** A plan beside its questions, until it is published, as the standing office sees it. */
export const REVIEWING: Screen[] = [
  { name: "plans", who: "mai", show: (page) => page.goto("/plans") },
  { name: "plan-import", who: "son", show: (page) => page.goto("/plans/new") },
  {
    name: "plan-import-refused",
    who: "mai",
    show: async (page, { t }) => {
      await page.goto("/plans/new");
      await page.getByLabel(t("plans.text")).fill("Một đoạn không phải kế hoạch.");
      await page.getByRole("button", { name: t("plans.submit"), exact: true }).click();
      await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
    },
  },
  { name: "review-open-question", who: "mai", show: at("lead_not_named", "III.3") },
  { name: "review-open-group", who: "mai", show: at("open_group", "III.1.1") },
  {
    name: "review-refused",
    who: "mai",
    show: async (page, stage) => {
      await at("default_last_day", "")(page, stage);
      const review = reviewOf(page, stage.t);
      await review.box(stage.t("review.field.aDay")).check();
      await review.box(stage.t("review.field.whichDay")).fill("31/13");
      await review.submit.click();
      await expect(review.refusal.first()).toBeVisible();
    },
  },
  {
    name: "review-answered",
    who: "mai",
    show: async (page, stage) => {
      await at("default_last_day", "")(page, stage);
      const review = reviewOf(page, stage.t);
      await review.box(stage.t("review.field.aDay")).check();
      await review.submit.click();
      await expect(review.taken).toBeVisible();
      await at("default_last_day", "")(page, stage);
    },
  },
  { name: "review-days", who: "mai", show: toDays },
  {
    name: "review-days-refused",
    who: "mai",
    show: async (page, stage) => {
      await toDays(page, stage);
      await page.getByRole("textbox").first().fill("32/12");
      await page.getByRole("button", { name: stage.t("days.save"), exact: true }).click();
      await expect(page.getByRole("main").getByRole("alert").first()).toBeVisible();
    },
  },
  { name: "publish-preview", who: "mai", show: toPreview },
  {
    name: "published",
    who: "mai",
    show: async (page, stage) => {
      await toPreview(page, stage);
      await page.getByRole("button", { name: stage.t("publish.confirm"), exact: true }).click();
      await expect(page.getByText(stage.t("publish.receipt"), { exact: true })).toBeVisible();
    },
  },
];

function at(kind: AskedKind, place: string) {
  return async (page: Page, { t }: Stage) => {
    await toReview(page, t);
    await reviewOf(page, t).open(kind, place);
  };
}

async function toDays(page: Page, { t }: Stage): Promise<void> {
  await toReview(page, t);
  await page.getByRole("link", { name: t("review.toDays"), exact: true }).click();
  await expect(page.getByRole("button", { name: t("days.save"), exact: true })).toBeVisible();
}

async function toPreview(page: Page, { t }: Stage): Promise<void> {
  await toReview(page, t);
  await page.getByRole("link", { name: t("review.toPublish"), exact: true }).click();
  await expect(page).toHaveURL(/\/publish$/);
}
