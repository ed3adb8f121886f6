import { CAST } from "../server/demonstration/cast";
import { taskPath } from "./support/records";
import { expect, test } from "./support/test";

test.use({ ownWorld: true, javaScriptEnabled: false });

const REASON = "Thiếu danh sách người tham gia mới.";

test("a report that is returned stands in its agency's bell until the task is opened", async ({
  signedInAs,
  site,
  t,
}) => {
  const path = await taskPath(site, "V.4.4", CAST.hanh.agency);
  const hanh = await signedInAs("hanh");
  const bell = (name: string) => hanh.getByRole("banner").getByRole("link", { name, exact: true });
  await hanh.goto("/notices");
  await hanh.getByRole("button", { name: t("notices.seeAll") }).click();
  await expect(bell(t("masthead.bell"))).toBeVisible();

  const mai = await signedInAs("mai");
  await mai.goto(path);
  const verdict = mai.locator("#verdict");
  await verdict.getByText(t("taskPage.returnFold"), { exact: true }).click();
  await verdict.getByLabel(t("taskPage.returnReason"), { exact: true }).fill(REASON);
  await verdict.getByRole("button", { name: t("taskPage.return"), exact: true }).click();
  await expect(mai.getByText(REASON).first()).toBeVisible();

  await hanh.goto("/agency");
  await bell(t("masthead.bellUnread", { shown: "1" })).click();
  await expect(hanh.getByText(REASON)).toBeVisible();
  await hanh
    .getByRole("main")
    .getByRole("link", { name: /^V\.4\.4/ })
    .first()
    .click();
  await expect(hanh).toHaveURL(new RegExp(path));
  await expect(bell(t("masthead.bell"))).toBeVisible();
});

test("a calendar address is shown once, is read without a session, and ends when it is given up", async ({
  signedInAs,
  stranger,
  t,
}) => {
  const page = await signedInAs("hanh");
  await page.goto("/account/calendar");
  await page.getByRole("button", { name: t("calendar.open"), exact: true }).click();
  const address = await page.getByLabel(t("calendar.address"), { exact: true }).inputValue();
  await page.goto("/account/calendar");
  await expect(page.getByRole("main")).not.toContainText(address);

  const telephone = (await stranger()).request;
  const answer = await telephone.get(address, { maxRedirects: 0 });
  expect(answer.headers()).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
  });
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n.*SUMMARY:Hạn: V\.4\.4/s);

  await page.locator("summary", { hasText: t("calendar.revokeFold") }).click();
  await page.getByRole("button", { name: t("calendar.revoke"), exact: true }).click();
  await expect(page.getByText(t("calendar.none"))).toBeVisible();
  expect((await telephone.get(address, { maxRedirects: 0 })).status()).toBe(404);
});

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, ownWorld: false });

    test("a form of notices that is refused keeps what was ticked and unticked", async ({
      signedInAs,
      t,
    }) => {
      const page = await signedInAs("hanh");
      await page.goto("/account/notices");
      const tick = (kind: "confirmed" | "assigned" | "overdue", way: "bell" | "mail") => {
        const name = t("notices.tick", {
          kind: t(`notices.kind.${kind}`),
          way: t(`notices.${way}`),
        });
        return page.getByRole("checkbox", { name, exact: true });
      };
      await tick("confirmed", "bell").uncheck();
      await tick("overdue", "mail").uncheck();
      // A kind that the product does not know, as a page of an older version would send it.
      await tick("assigned", "bell").evaluate((box: HTMLInputElement) => {
        box.value = "assigned_once";
      });
      await page.getByRole("button", { name: t("notices.save"), exact: true }).click();
      await expect(page.getByText(t("notices.notSaved"))).toBeVisible();
      await expect(tick("confirmed", "bell")).not.toBeChecked();
      await expect(tick("overdue", "mail")).not.toBeChecked();
      await expect(page.getByRole("checkbox", { checked: true })).not.toHaveCount(0);
      await page.goto("/account/notices");
      await expect(tick("confirmed", "bell")).toBeChecked();
    });

    test("a day that is none stays in the filter of mail, with what is wrong beside it", async ({
      signedInAs,
      t,
    }) => {
      const page = await signedInAs("tuan");
      await page.goto("/admin/jobs");
      const day = page.getByRole("search").getByLabel(t("deliveries.day"), { exact: true });
      await day.fill("31/02/2026");
      await page
        .getByRole("search")
        .getByRole("button", { name: t("deliveries.apply") })
        .click();
      await expect(page.getByText(t("field.not_a_day"))).toBeVisible();
      await expect(day).toHaveValue("31/02/2026");
      await expect(day).toHaveAttribute("aria-invalid", "true");
    });
  });
}
