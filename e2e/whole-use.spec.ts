import type { BrowserContextOptions, Page } from "@playwright/test";
import { everybodyGoesHome } from "./support/going-home";
import { Installation } from "./support/installation";
import { PHONE } from "./support/phone";
import { receiptOn, reportForm, rowAct } from "./support/reporting";
import { reviewOf, toReview } from "./support/reviewing";
import { pdf } from "./support/sample-files";
import { signInForm } from "./support/sign-in-form";
import { test as base, expect } from "./support/test";

const test = base.extend<{ installation: Installation }>({
  installation: async ({ browserName: _ }, use, { parallelIndex }) => {
    const installation = new Installation(parallelIndex);
    await use(installation);
    await installation.remove();
  },
  site: ({ installation: { url } }, use) =>
    use({ url, password: "", ownerUrl: "", environment: {}, stop: async () => {} }),
});

const TABLET = { viewport: { width: 1180, height: 820 }, hasTouch: true };
const CHOSEN = "mưa rơi trên đồng lúa Giao Thủy";
const VILLAGES = Array.from({ length: 16 }, (_, place) =>
  [`Thôn ${place + 1}`, "Xuân Tiến", `Nguyễn Văn Thôn ${place + 1}`, `09120010${place + 10}`].join(
    "\t",
  ),
);

test("from an empty folder to the chair on the worst overdue task", async ({
  installation,
  stranger,
  browser,
  trouble,
  t,
}) => {
  test.setTimeout(300_000);

  await test.step("the product is started for the first time", () =>
    installation.start(new Date("2026-09-07T08:00:00+07:00")));

  const slip = await test.step("the admin brings in sixteen villages", async () => {
    const page = await setUp(await stranger(), "quan-tri");
    await page.goto("/admin/villages");
    await page.getByLabel(t("villages.list")).fill(VILLAGES.join("\n"));
    await page.getByRole("button", { name: t("villages.read"), exact: true }).click();
    await expect(page.getByText(t("villages.sum", { good: 16, known: 0, bad: 0 }))).toBeVisible();
    await page.getByRole("button", { name: t("villages.add", { count: 16 }), exact: true }).click();
    const slips = page.getByRole("list", { name: t("slip.list") }).locator("> li");
    await expect(slips).toHaveCount(16);
    const [username = "", password = ""] = await slips
      .nth(6)
      .getByRole("definition")
      .allInnerTexts();
    return { username, password };
  });

  await test.step("the standing office says by when, and publishes", async () => {
    const page = await setUp(await stranger(), "thuong-truc");
    await toReview(page, t);
    const review = reviewOf(page, t);
    await review.open("default_last_day", "");
    await review.box(t("review.field.aDay")).check();
    await review.box(t("review.field.whichDay")).fill("30/9");
    await review.submit.click();
    await expect(review.taken).toContainText(t("review.said.yearly", { day: "30/09" }));
    await page.getByRole("link", { name: t("review.toPublish"), exact: true }).click();
    await page.getByRole("button", { name: t("publish.confirm"), exact: true }).click();
    await expect(page.getByText(t("publish.receipt"), { exact: true })).toBeVisible();
    // Each of the three duties of all villages is now sixteen tasks.
    const created = page.locator("dl > div").filter({ hasText: t("publish.created") });
    await expect(created).toContainText(t("publish.tasks", { count: 48 }));
  });

  await test.step("a village head reports from a telephone with what the slip says", async () => {
    const page = await setUp(await inBrowser(PHONE), slip.username, slip.password);
    await reportOn("III.1.2", page, { part: true });
  });

  await test.step("and an agency of the commune from its office", async () => {
    await reportOn("V.3.1", await setUp(await stranger(), "cong-an-xa"));
  });

  await test.step("everybody goes home, and days pass", async () => {
    await everybodyGoesHome(browser);
    await installation.stop();
    await installation.start(new Date("2026-10-20T07:30:00+07:00"));
  });

  await test.step("the chair is told who is late, and is there in two taps", async () => {
    const page = await setUp(await inBrowser(TABLET), "chu-tich");
    await expect(page.getByRole("heading", { name: t("steering.title") })).toBeVisible();
    const late = page.getByRole("region", { name: t("steering.late.title") });
    await late.getByRole("row").filter({ hasText: "20" }).first().getByRole("link").first().tap();
    await expect(page).toHaveURL(/\/tasks\/[0-9a-f-]{36}$/);
    await expect(page.getByText(t("standing.late", { days: 20 })).first()).toBeVisible();
  });

  async function inBrowser(like: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(like);
    trouble.listenTo(context);
    return context.newPage();
  }

  /** Signs in with a one-time password, sets the account up, and is where the person's day begins. */
  async function setUp(page: Page, username: string, password?: string): Promise<Page> {
    await page.goto("/");
    const once = password ?? installation.passwordOf(username);
    await signInForm(page, t).send({ username, password: once });
    await expect(page).toHaveURL("/set-up");
    const field = (name: "name" | "post" | "phone" | "password" | "repeatPassword") =>
      page.getByLabel(t(`setUp.${name}`), { exact: true });
    await field("name").fill("Nguyễn Thị Đào");
    await field("post").fill("Cán bộ được giao");
    await field("phone").fill("0912 345 678");
    await field("password").fill(CHOSEN);
    await field("repeatPassword").fill(CHOSEN);
    await page.getByRole("button", { name: t("setUp.submit"), exact: true }).click();
    await expect(page).not.toHaveURL("/set-up");
    return page;
  }

  /** From the agency's home: a row's way to reporting, one text, one file. */
  async function reportOn(ref: string, page: Page, as = { part: false }): Promise<void> {
    await expect(page).toHaveURL("/agency");
    await rowAct(page, t, "report", ref).click();
    const form = reportForm(page, t, as);
    await form.note.fill("Đã rà soát xong, có danh sách kèm theo.");
    await form.files.setInputFiles(pdf("Danh sách rà soát.pdf", ref));
    await form.submit.click();
    await receiptOn(page, t("receipt.submitted"));
  }
});
