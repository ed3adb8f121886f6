import type { Page } from "@playwright/test";
import { CAST } from "../server/demonstration/cast";
import { PHONE } from "./support/phone";
import { expect, test } from "./support/test";
import type { Words } from "./support/words";

const REF = "III.3";

function duty(page: Page, t: Words, ref: string) {
  return page.getByRole("region", { name: t("plan.duty", { ref }), exact: true });
}

const tasksOf = (page: Page, t: Words) =>
  page.getByRole("complementary", { name: t("plan.tasks"), exact: true });

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test("from the outline to a duty, to its tasks, to the next one and back", async ({
      signedInAs,
      t,
    }) => {
      const page = await signedInAs("mai");
      await page.goto("/plan");
      const outline = page.getByRole("navigation", { name: t("plan.outline"), exact: true });
      const part = outline.getByRole("link").filter({ hasText: /^III/ }).first();
      await part.click();
      await expect(page).toHaveURL(/\/plan#/);
      await expect(page.getByRole("heading", { level: 2, name: /^III\./ })).toBeInViewport();

      await duty(page, t, REF).getByRole("link", { name: REF, exact: true }).click();
      const tasks = tasksOf(page, t);
      await expect(tasks.getByRole("heading", { name: REF, exact: true })).toBeVisible();
      await expect(tasks.getByRole("link", { name: CAST.thang.agency })).toBeVisible();
      await expect(duty(page, t, REF)).toBeInViewport();

      const next = tasks.getByRole("link", { name: /III\.4/ });
      await next.click();
      await expect(tasks.getByRole("heading", { name: /^III\.4/ })).toBeVisible();
      await tasks.getByRole("link", { name: t("plan.previous", { ref: REF }) }).click();
      await expect(tasks.getByRole("heading", { name: REF, exact: true })).toBeVisible();
      await tasks.getByRole("link", { name: t("plan.close"), exact: true }).click();
      await expect(tasks.getByText(t("plan.choose"), { exact: true })).toBeVisible();
    });

    test("only the overdue duties, each under its headings, and all again", async ({
      signedInAs,
      t,
    }) => {
      const page = await signedInAs("mai");
      await page.goto("/plan");
      const duties = page.locator("[data-duty]");
      const all = await duties.count();
      await page.getByRole("link", { name: t("plan.onlyOverdue") }).click();
      await expect(page.getByText(t("plan.restHidden"))).toBeVisible();
      const overdue = await duties.count();
      expect(overdue).toBeGreaterThan(0);
      expect(overdue).toBeLessThan(all);
      await expect(duties.filter({ hasText: t("classShort.overdue") })).toHaveCount(overdue);
      await page.getByRole("link", { name: t("plan.showAll"), exact: true }).click();
      await expect(duties).toHaveCount(all);
    });
  });
}

test("an address that names a duty by its place alone opens its tasks", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("mai");
  await page.goto(`/plan#${REF}`);
  await expect(tasksOf(page, t).getByRole("heading", { name: REF, exact: true })).toBeVisible();
});

test("a block that lays no duty on anyone says what it is instead", async ({ signedInAs, t }) => {
  const page = await signedInAs("hanh");
  await page.goto("/plan");
  const article = page.getByRole("article");
  for (const why of ["target", "recital", "purpose", "recipients", "signature"] as const) {
    const said = article.getByText(`${t(`plan.why.${why}`)}: ${t("plan.noDuty")}`, { exact: true });
    await expect(said.first()).toBeVisible();
  }
});

test("on paper the open duty has no tint and its tasks stay off the sheet", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("mai");
  await page.goto(`/plan?duty=${REF}`);
  const tint = () => duty(page, t, REF).evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await tint()).not.toBe("rgba(0, 0, 0, 0)");
  await page.emulateMedia({ media: "print" });
  expect(await tint()).toBe("rgba(0, 0, 0, 0)");
  await expect(tasksOf(page, t)).toBeHidden();
});

test.describe("on a phone", () => {
  test.use(PHONE);

  test("the tasks of a duty are a sheet from below that leaves the duty in sight", async ({
    signedInAs,
    t,
  }) => {
    const page = await signedInAs("mai");
    await page.setViewportSize(PHONE.viewport);
    await page.goto("/plan");
    await duty(page, t, REF).getByRole("link", { name: REF, exact: true }).click();
    const tasks = tasksOf(page, t);
    await expect(tasks).toBeVisible();
    const sheet = await tasks.boundingBox();
    expect(sheet?.x).toBe(0);
    expect(sheet?.width).toBe(PHONE.viewport.width);
    expect(sheet?.y).toBeGreaterThan(PHONE.viewport.height * 0.3);
    await expect(duty(page, t, REF)).toBeInViewport();
    await tasks.getByRole("link", { name: t("plan.close"), exact: true }).click();
    await expect(tasks).toBeHidden();
  });
});
