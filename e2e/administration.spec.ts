import type { Page } from "@playwright/test";
import { CAST } from "../server/demonstration/cast";
import { openAccountOf } from "./support/accounts";
import { signInForm } from "./support/sign-in-form";
import { expect, test } from "./support/test";
import type { Words } from "./support/words";

test.use({ ownWorld: true });

const CHOSEN = "lúa chín vàng trên cánh đồng Xuân Trường";

/** Opens an account and reads its password off the slip. */
async function slipOf(admin: Page, t: Words, username: string): Promise<string> {
  await admin.goto("/");
  await expect(admin).toHaveURL("/admin/accounts");
  await admin.getByRole("link", { name: t("accounts.open"), exact: true }).click();
  await admin.getByLabel(t("newAccount.username")).fill(username);
  await admin.getByLabel(t("newAccount.agency")).selectOption({ label: CAST.dung.agency });
  await admin.getByLabel(t("newAccount.role")).selectOption("officer");
  await admin.getByRole("button", { name: t("newAccount.submit"), exact: true }).click();
  const slip = admin.getByRole("list", { name: t("slip.list") });
  await expect(slip).toContainText("UBND xã Xuân Trường, tỉnh Ninh Bình");
  await expect(slip).toContainText(username);
  return /[a-z2-9]{4}(?:-[a-z2-9]{4}){3}/.exec(await slip.innerText())?.[0] ?? "";
}

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test("from the slip to the first day at work, and out again", async ({
      signedInAs,
      stranger,
      t,
    }) => {
      const admin = await signedInAs("tuan");
      const password = await slipOf(admin, t, "can-bo-moi");

      const officer = await stranger();
      await officer.goto("/");
      await signInForm(officer, t).send({ username: "can-bo-moi", password });
      await expect(officer).toHaveURL("/set-up");
      await officer.getByLabel(t("setUp.name"), { exact: true }).fill("Đỗ Thị Sen");
      await officer.getByLabel(t("setUp.post"), { exact: true }).fill("Công an viên");
      await officer.getByLabel(t("setUp.phone"), { exact: true }).fill("0912 345 678");
      await officer.getByLabel(t("setUp.password"), { exact: true }).fill(CHOSEN);
      await officer.getByLabel(t("setUp.repeatPassword"), { exact: true }).fill(CHOSEN);
      await officer.getByRole("button", { name: t("setUp.submit"), exact: true }).click();
      await expect(officer).toHaveURL("/agency");
      await expect(officer.getByRole("heading", { name: CAST.dung.agency })).toBeVisible();

      await openAccountOf(admin, "can-bo-moi");
      await expect(admin.getByRole("heading", { name: "Đỗ Thị Sen" })).toBeVisible();
      await admin.getByText(t("keptAccount.disable"), { exact: true }).click();
      const disable = admin.getByRole("button", { name: t("keptAccount.disableSubmit") });
      await disable.click();
      await expect(admin.getByText(t("field.missing"))).toBeVisible();
      await admin.getByLabel(t("keptAccount.disableReason")).fill("Chuyển công tác.");
      await disable.click();
      await expect(admin.getByText(t("accounts.states.disabled"), { exact: true })).toBeVisible();
      await officer.goto("/agency");
      await expect(officer.getByText(t("signIn.over.ended"))).toBeVisible();
    });

    test("the last admin stays, and is told what to do first", async ({ signedInAs, t }) => {
      const admin = await signedInAs("tuan");
      await openAccountOf(admin, CAST.tuan.username);
      await admin.getByText(t("keptAccount.disable"), { exact: true }).click();
      await admin.getByLabel(t("keptAccount.disableReason")).fill("Thử.");
      await admin.getByRole("button", { name: t("keptAccount.disableSubmit") }).click();
      await expect(admin.getByText(t("refusal.last_admin"))).toBeVisible();
      await expect(admin.getByLabel(t("keptAccount.disableReason"))).toHaveValue("Thử.");
      await admin.reload();
      await expect(admin.getByText(t("accounts.states.in_use"), { exact: true })).toBeVisible();
    });

    test("a second membership is changed into from the masthead", async ({ signedInAs, t }) => {
      const admin = await signedInAs("tuan");
      await openAccountOf(admin, CAST.lan.username);
      await admin.getByText(t("term.add"), { exact: true }).click();
      await admin
        .getByLabel(t("term.agency"), { exact: true })
        .selectOption({ label: CAST.thang.agency });
      await admin.getByLabel(t("term.role"), { exact: true }).selectOption("agency_head");
      await admin.getByRole("button", { name: t("term.give"), exact: true }).click();
      await expect(admin.getByText(t("term.running"))).toHaveCount(2);

      const lan = await signedInAs("lan");
      await lan.goto("/");
      const home = new URL(lan.url()).pathname;
      const menu = lan.getByRole("banner").locator("summary");
      await expect(menu).toContainText(t("account.roles.member"));
      await menu.click();
      const head = t("masthead.hat", {
        agency: CAST.thang.agency,
        role: t("account.roles.agency_head"),
      });
      await lan.getByRole("button", { name: head }).click();
      await expect(lan).toHaveURL("/agency");
      await expect(lan.getByRole("heading", { name: CAST.thang.agency })).toBeVisible();
      await expect(menu).toContainText(head);
      expect(home).not.toBe("/agency");
      await lan.goto("/trail");
      await expect(lan.getByRole("main")).toContainText(
        t("event.session.membership_switched", {
          role: "agency_head",
          agency: CAST.thang.agency,
        }),
      );
    });
  });
}
