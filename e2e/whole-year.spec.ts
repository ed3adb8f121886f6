import type { Locator, Page } from "@playwright/test";
import vietnamese from "../messages/vi.json" with { type: "json" };
import { CAST, type CastName } from "../server/demonstration/cast";
import { openAccountOf } from "./support/accounts";
import { PassingDays } from "./support/passing-days";
import { taskPath } from "./support/records";
import { receiptOn, reportForm } from "./support/reporting";
import { reviewOf, toReview } from "./support/reviewing";
import { pdf } from "./support/sample-files";
import { test as base, expect } from "./support/test";
import { worldOfThisRun } from "./support/world-template";
import { issueAnnualReport, reportTargets } from "./support/year-end";

const test = base.extend<{ days: PassingDays }>({
  days: async ({ browser }, use, { parallelIndex }) => {
    const days = await PassingDays.begin(worldOfThisRun(), parallelIndex, browser);
    await use(days);
    await days.end();
  },
  site: ({ days }, use) => use(days.site),
});

const addressOf = (who: CastName) => `${CAST[who].username}@xuan-truong.example`;

test("a year of the plan, from its publication to the closing of the year", async ({
  days,
  site,
  signedInAs,
  t,
}) => {
  test.setTimeout(300_000);

  /** Somebody at one task, with the acts that the page offers them. */
  async function at(who: CastName, ref: string, agency: CastName) {
    const page = await signedInAs(who);
    await page.goto(await taskPath(site, ref, CAST[agency].agency));
    return page;
  }
  const press = (within: Page | Locator, name: string) =>
    within.getByRole("button", { name, exact: true }).click();
  const unfold = (page: Page, summary: string) =>
    page.locator("summary").filter({ hasText: summary }).first().click();
  const told = (page: Page, kind: keyof typeof vietnamese.timeline.kind) =>
    expect(happened(page, kind)).toBeVisible();
  const happened = (page: Page, kind: keyof typeof vietnamese.timeline.kind) =>
    page
      .getByRole("listitem")
      .filter({
        has: page.locator("b").getByText(t(`timeline.kind.${kind}`, { progress: 0, nth: 0 })),
      })
      .first();

  await test.step("8 June: the standing office publishes, with 30/9 as the plan's last day", async () => {
    await days.comeTo("2026-06-08T08:00");
    const page = await signedInAs("mai");
    await page.goto("/agency");
    await toReview(page, t);
    const review = reviewOf(page, t);
    await review.open("default_last_day", "");
    await review.box(t("review.field.aDay")).check();
    await review.box(t("review.field.whichDay")).fill("30/9");
    await review.submit.click();
    await expect(review.taken).toBeVisible();
    await page.getByRole("link", { name: t("review.toPublish"), exact: true }).click();
    await press(page, t("publish.confirm"));
    await expect(page.getByText(t("publish.receipt"), { exact: true })).toBeVisible();
  });

  await test.step("the admin writes down where mail reaches two of them", async () => {
    const admin = await signedInAs("tuan");
    for (const who of ["thang", "son"] as const) {
      await openAccountOf(admin, CAST[who].username);
      await unfold(admin, t("keptAccount.correct"));
      await admin.getByLabel(t("newAccount.email")).fill(addressOf(who));
      await press(admin, t("keptAccount.save"));
      await expect(admin.getByText(t("keptAccount.saved"))).toBeVisible();
    }
  });

  await test.step("the police acknowledge, and raise an obstacle with their first update", async () => {
    const page = await at("dung", "V.3.1", "dung");
    await press(page, t("taskPage.acknowledge"));
    await told(page, "acknowledged");
    const form = reportForm(page, t);
    await form.note.fill("Đã lập danh sách dân cư trong độ tuổi lao động của 9 thôn.");
    await unfold(page, t("report.obstacles"));
    await form.form.locator("[name=obstacles]").fill("Hai thôn chưa gửi danh sách tạm vắng.");
    await form.update.click();
    await receiptOn(page, t("receipt.updated"));
  });

  await test.step("the chair directs on it, and empowers a deputy", async () => {
    const page = await at("son", "V.3.1", "dung");
    await unfold(page, t("directive.giveFold"));
    await page.locator("#direct-text").fill("Làm việc trực tiếp với hai thôn còn thiếu.");
    await page.locator("#direct-answerBy").fill("30/06/2026");
    await press(page, t("directive.give"));
    await told(page, "directed");
    await page.goto("/delegations");
    const to = `${CAST.lan.name}, ${CAST.lan.post}`;
    await page.getByLabel(t("delegation.to")).selectOption({ label: to });
    await page.getByLabel(t("delegation.power.judge")).check();
    await page.getByLabel(t("delegation.power.decide_extensions")).check();
    await page.getByLabel(t("delegation.untilDay")).fill("31/12/2026");
    await press(page, t("delegation.submit"));
    await expect(page.getByText(t("delegation.standing.in_force"))).toBeVisible();
  });

  await test.step("25 June: the police answer the directive", async () => {
    await days.comeTo("2026-06-25T08:00");
    const page = await at("dung", "V.3.1", "dung");
    await unfold(page, t("directive.answerFold"));
    await page.getByLabel(t("directive.answer")).fill("Hai thôn đã gửi đủ ngày 24/6.");
    await press(page, t("directive.sendAnswer"));
    await told(page, "directive_answered");
  });

  await test.step("the tax office asks for more time, and the deputy grants it in the chair's stead", async () => {
    const page = await at("quan", "V.5.1", "quan");
    await unfold(page, t("extension.ask"));
    await page.locator("#ask-extension-lastDay").fill("15/11/2026");
    await page.locator("#ask-extension-reason").fill("Chờ dữ liệu theo địa bàn xã mới.");
    await press(page, t("extension.send"));
    await told(page, "extension_asked");
    const deputy = await at("lan", "V.5.1", "quan");
    await press(deputy, t("extension.grant"));
    const granted = happened(deputy, "extension_granted");
    await expect(granted).toContainText(t("timeline.onBehalf", { name: CAST.son.name }));
    await expect(granted).toContainText("15/11/2026");
  });

  await test.step("the insurance reports, is returned once, reports again and is confirmed", async () => {
    await reportComplete("hanh", "V.4.4");
    const judge = await at("mai", "V.4.4", "hanh");
    await unfold(judge, t("taskPage.returnFold"));
    await judge.locator("#return-reason").fill("Thiếu biểu sơ kết 6 tháng.");
    await press(judge, t("taskPage.return"));
    await told(judge, "returned");
    await reportComplete("hanh", "V.4.4");
    await judge.reload();
    await press(judge, t("taskPage.confirm"));
    await told(judge, "confirmed");
  });

  await test.step("the standing office's own report is confirmed by the deputy", async () => {
    await reportComplete("binh", "V.1.1");
    const deputy = await at("lan", "V.1.1", "binh");
    await press(deputy, t("taskPage.confirm"));
    const confirmed = happened(deputy, "confirmed");
    await expect(confirmed).toContainText(t("timeline.onBehalf", { name: CAST.son.name }));
  });

  await test.step("Monday 19 October: whoever is late, and the chair, read so in their mail", async () => {
    await days.comeTo("2026-10-19T08:00");
    await expect
      .poll(() => mailed("thang", "V.2.2", "30/09/2026"), { timeout: 60_000 })
      .toBeGreaterThan(0);
    // The last day was 30/9: a week later it went up to the chair.
    await expect.poll(() => mailed("son", CAST.thang.agency)).toBeGreaterThan(0);
  });

  await test.step("everything overdue is urged, and the trade office completes late", async () => {
    const page = await at("mai", "V.2.2", "thang");
    await page.getByRole("link", { name: t("urge.open"), exact: true }).click();
    await page.getByLabel(t("urge.message"), { exact: true }).fill("Đề nghị báo cáo trong tuần.");
    await press(page, t("urge.send"));
    await expect(page.getByRole("status")).toContainText(CAST.thang.name);
    const trade = await signedInAs("thang");
    await trade.goto("/agency");
    await expect(trade.getByText("Đề nghị báo cáo trong tuần.").first()).toBeVisible();
    await reportComplete("thang", "V.2.2");
    await page.goto(await taskPath(site, "V.2.2", CAST.thang.agency));
    await press(page, t("taskPage.confirm"));
    await expect(page.getByText(t("class.completed_late")).first()).toBeVisible();
  });

  await test.step("21 December: the participants are reported and confirmed", async () => {
    await days.comeTo("2026-12-21T08:00");
    await reportTargets({ site, signedInAs, t });
  });

  await test.step("the standing office issues the year's report", () =>
    issueAnnualReport({ site, signedInAs, t }));

  await test.step("5 January: the new year is open, and the chair closes the old one", async () => {
    await days.comeTo("2027-01-05T08:00");
    const page = await signedInAs("son");
    await page.goto("/periods");
    const year = (label: string) =>
      page.getByRole("region", { name: t("periods.period", { period: label }) });
    await expect(year("2027")).toBeVisible();
    await unfold(page, t("periods.closeFold"));
    await page
      .getByLabel(t("periods.note"), { exact: true })
      .fill("Còn việc chưa xong, chuyển theo dõi tiếp.");
    await press(page, t("periods.close", { period: "2026" }));
    await expect(year("2026")).toContainText(t("periods.record"));
    await expect(year("2026")).toContainText(CAST.son.name);
  });

  await test.step("what was left undone stays open in its own year", async () => {
    const page = await at("dung", "V.3.1", "dung");
    await expect(reportForm(page, t).submit).toBeVisible();
  });

  /** How many messages to somebody say all of this. */
  function mailed(who: CastName, ...words: string[]): number {
    return days.inbox.received.filter(
      ({ to, text }) => to.includes(addressOf(who)) && words.every((word) => text.includes(word)),
    ).length;
  }

  /** One text, one file, and the receipt. */
  async function reportComplete(who: CastName, ref: string): Promise<void> {
    const page = await at(who, ref, who);
    const form = reportForm(page, t);
    await form.note.fill("Đã hoàn thành, có tài liệu kèm theo.");
    await form.files.setInputFiles(pdf("Báo cáo kết quả.pdf", `${ref} ${who}`));
    await form.submit.click();
    await receiptOn(page, t("receipt.submitted"));
  }
});
