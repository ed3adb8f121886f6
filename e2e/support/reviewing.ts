import { expect, type Page } from "@playwright/test";
import type { AskedKind } from "../../domain/plan-answers";
import type { Words } from "./words";

/** The review of a plan, by what it says. */
export function reviewOf(page: Page, t: Words) {
  const card = page.locator("#question");
  return {
    card,
    box: (name: string) => card.getByLabel(name, { exact: true }),
    submit: card.getByRole("button", { name: t("review.submit"), exact: true }),
    refusal: card.getByRole("alert"),
    /** The line that says what the last answer was taken down as. */
    taken: page.getByRole("main").getByRole("status"),
    /** Opens a question from the list of its kind. */
    async open(kind: AskedKind, place: string): Promise<void> {
      const group = page
        .locator("details")
        .filter({ has: page.locator("summary").getByText(t(`review.kind.${kind}`)) });
      if ((await group.getAttribute("open")) === null) await group.locator("summary").click();
      const row = group.getByRole("link").filter({ hasText: place }).first();
      const id = new URL((await row.getAttribute("href")) ?? "", page.url()).searchParams.get("q");
      await row.click();
      await expect(page).toHaveURL(new RegExp(`q=${id}`));
      await expect(card.locator('[name="questionId"]').first()).toHaveValue(id ?? "");
    },
  };
}

/** Comes to the review of the first plan in the list. */
export async function toReview(page: Page, t: Words): Promise<void> {
  await page.goto("/plans");
  await page
    .getByRole("link", { name: t("plans.review"), exact: true })
    .first()
    .click();
  await expect(page.locator("#question")).toBeVisible();
}
