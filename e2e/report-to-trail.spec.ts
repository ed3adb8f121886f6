import { CAST } from "../server/demonstration/cast";
import { Hand } from "./support/hand";
import { PHONE } from "./support/phone";
import { receiptOn, reportForm, rowAct } from "./support/reporting";
import { fingerprint, misnamed, pdf } from "./support/sample-files";
import { expect, test } from "./support/test";

const REF = "V.2.2";
const DONE = "Đã rà soát 41 doanh nghiệp, 118 hộ kinh doanh.";
const MORE = "Đã bổ sung quý III và biên bản đối chiếu.";
const REASON = "Đề nghị bổ sung quý III và biên bản đối chiếu với Thuế cơ sở 8.";
const LIST = pdf("Danh sách doanh nghiệp, hộ kinh doanh.pdf", "Danh sach");
const PHOTO = misnamed("Ảnh chụp biên bản đối chiếu.pdf");
const MINUTES = pdf("Biên bản đối chiếu quý III (bản ký).pdf", "Bien ban");

test.use({ ownWorld: true });

// Every two of these meet: each language on both screens, each screen with and without scripts.
for (const [scripted, language, width] of [
  [false, "vi", 1366],
  [false, "en", 390],
  [true, "vi", 390],
  [true, "en", 1366],
] as const) {
  const how = `${scripted ? "with" : "without"} JavaScript, in ${language}, at ${width} px`;
  test.describe(how, () => {
    test.use({
      language,
      javaScriptEnabled: scripted,
      ...(width === 390 ? PHONE : {}),
    });
    tellTheStory(width === 390);
  });
}

function tellTheStory(touches: boolean): void {
  test("a report goes from a refused file to a confirmed task that the trail tells of", async ({
    page,
    site,
    t,
    language,
    signedInAs,
    trouble,
  }) => {
    // Sending the report cuts a file that is still coming; one that the server has refused meanwhile is gone.
    trouble.expect(/404.*\/uploads\//);
    const thang = new Hand(page, touches);
    const form = reportForm(page, t);

    await test.step("Thắng signs in and reads in the language of the test", async () => {
      await page.goto("/");
      // A phone offers only the language that is not in use.
      if (language === "en") await thang.tap(page.locator('button[name="locale"][value="en"]'));
      await expect(page.getByRole("heading", { name: t("signIn.title") })).toBeVisible();
      await thang.write(page.getByLabel(t("signIn.username")), CAST.thang.username);
      await thang.write(page.getByLabel(t("signIn.password"), { exact: true }), site.password);
      await thang.tap(page.getByRole("button", { name: t("signIn.submit") }));
      await expect(page).toHaveURL("/agency");
      if (language === "en") {
        await page.goto("/account");
        await thang.tap(page.locator('form:has([name="locale"][value="en"]) button'));
        await expect(page.getByRole("heading", { name: t("account.title") })).toBeVisible();
        await page.goto("/agency");
      }
      await expect(page.getByRole("main").getByText(t("agencyHome.title"))).toBeVisible();
    });

    await test.step("the report comes back for one file, with everything else kept", async () => {
      await thang.tap(rowAct(page, t, "report", REF));
      await thang.write(form.note, DONE);
      await thang.choose(form.files, [LIST, PHOTO]);
      await thang.tap(form.submit);
      await expect(form.refusal).toContainText(t("field.file_misnamed"));
      await expect(form.note).toHaveValue(DONE);
      await expect(form.received).toContainText(LIST.name);
      await expect(form.received).not.toContainText(PHOTO.name);
    });

    await test.step("corrected, it is received with the file that had come before", async () => {
      await thang.choose(form.files, [MINUTES]);
      await thang.tap(form.submit);
      const receipt = await receiptOn(page, t("receipt.submitted"));
      for (const file of [LIST, MINUTES]) {
        await expect(receipt).toContainText(file.name);
        await expect(receipt).toContainText(fingerprint(file));
      }
      await expect(form.form).toHaveCount(0);
    });

    const mai = new Hand(await signedInAs("mai"), touches);

    await test.step("Mai finds it waiting for her and returns it with a reason", async () => {
      await mai.page.goto("/agency");
      await mai.tap(rowAct(mai.page, t, "judge", REF));
      const verdict = mai.page.locator("#verdict");
      await expect(verdict).toContainText(DONE);
      await expect(verdict.getByRole("link", { name: MINUTES.name })).toBeVisible();
      await mai.tap(verdict.getByText(t("taskPage.returnFold"), { exact: true }));
      await mai.write(verdict.getByLabel(t("taskPage.returnReason"), { exact: true }), REASON);
      await mai.tap(verdict.getByRole("button", { name: t("taskPage.return"), exact: true }));
      await expect(verdict).toHaveCount(0);
      await expect(mai.page.getByText(REASON).first()).toBeVisible();
    });

    await test.step("Thắng reads the reason and reports again", async () => {
      await page.goto("/agency");
      await expect(page.locator("#returned, #overdue").getByText(REASON)).toBeVisible();
      await thang.tap(rowAct(page, t, "complete", REF));
      await expect(form.form).toContainText(REASON);
      await thang.write(form.note, MORE);
      await thang.choose(form.files, [MINUTES]);
      await thang.tap(form.submit);
      await receiptOn(page, t("receipt.submitted"));
    });

    await test.step("Mai confirms", async () => {
      await mai.page.goto("/agency");
      await mai.tap(rowAct(mai.page, t, "judge", REF));
      const verdict = mai.page.locator("#verdict");
      await expect(verdict).toContainText(MORE);
      await mai.tap(verdict.getByRole("button", { name: t("taskPage.confirm"), exact: true }));
      await expect(verdict).toHaveCount(0);
      await expect(mai.page.getByText(t("timeline.kind.confirmed"), { exact: true })).toBeVisible();
    });

    await test.step("the trail tells who did what, and nothing of the refused report", async () => {
      const trail = mai.page;
      const way = trail
        .getByRole("banner")
        .getByRole("link", { name: t("masthead.to.trail"), exact: true })
        .filter({ visible: true });
      // Where the bar has no room for it the person's menu has it.
      if ((await way.count()) === 0) await mai.tap(trail.getByRole("banner").locator("summary"));
      await mai.tap(way);
      await expect(trail.getByRole("heading", { name: t("trail.title") })).toBeVisible();
      const acts = trail.getByRole("listitem").filter({ hasText: `${REF} · ${CAST.thang.agency}` });
      const told = (words: string) =>
        acts.filter({ has: trail.getByRole("paragraph").getByText(words, { exact: true }) });
      await expect(told(t("event.task.submitted"))).toHaveCount(2);
      await expect(acts.filter({ hasText: REASON })).toContainText(CAST.mai.name);
      const confirmed = told(t("event.submission.confirmed"));
      await expect(confirmed).toContainText(CAST.mai.name);
      await mai.tap(confirmed.getByText(t("trail.changes")));
      await expect(
        confirmed.getByText(t("value.completed"), { exact: true }).first(),
      ).toBeVisible();
    });
  });
}
