import { CAST } from "../server/demonstration/cast";
import { resetAccount } from "./support/console";
import { signInForm } from "./support/sign-in-form";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test("a wrong password and an unknown name are answered in the same words", async ({
      page,
      t,
    }) => {
      const form = signInForm(page, t);
      await page.goto("/");
      await form.send({ username: CAST.thang.username, password: "không phải mật khẩu này" });
      await expect(form.refusal).toHaveText(t("signIn.refused.wrong", { left: 4 }));
      await expect(form.username).toHaveValue(CAST.thang.username);
      await expect(form.password).toHaveValue("");

      await form.send({ username: "khong-co-ai", password: "không phải mật khẩu này" });
      await expect(form.username).toHaveValue("khong-co-ai");
      await expect(form.refusal).toHaveText(t("signIn.refused.wrong", { left: 4 }));
    });

    test("whoever asked for a page is led to it after signing in", async ({ page, site, t }) => {
      await page.goto("/tasks?q=bao+hiem");
      const form = signInForm(page, t);
      await form.send({ username: CAST.lan.username, password: "nhầm" });
      await expect(form.refusal).toBeVisible();
      await form.send({ username: CAST.lan.username, password: site.password });
      await expect(page).toHaveURL("/tasks?q=bao+hiem");
    });

    test("a session that was revoked ends with the next click, and the page says so", async ({
      signedInAs,
      site,
      t,
    }) => {
      const page = await signedInAs("thang");
      await page.goto("/agency");
      await resetAccount(site, CAST.thang.username);
      await page.getByRole("link", { name: t("masthead.to.tasks"), exact: true }).click();
      await expect(page.getByText(t("signIn.over.ended"))).toBeVisible();
      await expect(signInForm(page, t).password).toBeVisible();
    });

    test("after signing out the back button shows nothing of the person's pages", async ({
      signedInAs,
      t,
    }) => {
      const page = await signedInAs("thang");
      await page.goto("/agency");
      await page.goto("/account");
      const own = page.getByText(CAST.thang.phone);
      await expect(own).toBeVisible();
      await page
        .getByRole("main")
        .getByRole("button", { name: t("masthead.signOut") })
        .click();
      await expect(page.getByText(t("signIn.over.signed_out"))).toBeVisible();
      await page.goBack();
      await expect(signInForm(page, t).password).toBeVisible();
      await expect(own).toHaveCount(0);
    });
  });
}

test("an account with a one-time password can do nothing but be set up", async ({
  page,
  site,
  t,
}) => {
  const password = await resetAccount(site, CAST.long.username);
  await page.goto("/tasks");
  await signInForm(page, t).send({ username: CAST.long.username, password });
  await expect(page).toHaveURL("/set-up");
  for (const path of ["/", "/agency", "/tasks", "/trail", "/account"]) {
    await page.goto(path);
    await expect(page).toHaveURL("/set-up");
  }

  const field = (name: "name" | "post" | "phone" | "password" | "repeatPassword") =>
    page.getByLabel(t(`setUp.${name}`), { exact: true });
  await field("name").fill("");
  await field("phone").fill("0912");
  await field("password").fill("ngắn quá");
  await field("repeatPassword").fill("khác nữa");
  await page.getByRole("button", { name: t("setUp.submit"), exact: true }).click();
  const refusal = page.getByRole("main").getByRole("alert");
  await expect(refusal).toContainText(t("setUp.refused"));
  await expect(refusal).toContainText(t("field.missing"));
  await expect(refusal).toContainText(t("field.phone_form"));
  await expect(refusal).toContainText(t("field.password_weak"));
  await expect(field("phone")).toHaveValue("0912");

  const chosen = "mưa rơi trên đồng lúa Giao Thủy";
  await field("name").fill(CAST.long.name);
  await field("phone").fill(CAST.long.phone);
  await field("password").fill(chosen);
  await field("repeatPassword").fill(chosen);
  await page.getByRole("button", { name: t("setUp.submit"), exact: true }).click();
  await expect(page).toHaveURL("/agency");
  await expect(page.getByRole("heading", { name: CAST.long.agency })).toBeVisible();
});
