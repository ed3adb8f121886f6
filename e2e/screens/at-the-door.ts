import { expect, type Page } from "@playwright/test";
import { CAST } from "../../server/demonstration/cast";
import { resetAccount } from "../support/console";
import { signInForm } from "../support/sign-in-form";
import type { Screen, Stage } from "./screen";

/** Before somebody is at work: signing in and setting the account up. */
export const AT_THE_DOOR: Screen[] = [
  { name: "sign-in", who: null, show: (page) => page.goto("/") },
  {
    name: "sign-in-refused",
    who: null,
    show: async (page, { t }) => {
      await page.goto("/");
      const form = signInForm(page, t);
      await form.send({ username: CAST.nga.username, password: "nhầm mật khẩu" });
      await expect(form.refusal).toBeVisible();
    },
  },
  {
    name: "sign-in-after-idling",
    who: null,
    show: async (page) => {
      await page.goto("/");
      await page.goto("/sign-in?error=idle");
    },
  },
  {
    name: "sign-in-without-cookies",
    who: null,
    show: (page) => page.goto("/sign-in?callbackUrl=/"),
  },
  { name: "set-up", who: null, show: beginSetUp },
  {
    name: "set-up-refused",
    who: null,
    show: async (page, stage) => {
      await beginSetUp(page, stage);
      await page.getByLabel(stage.t("setUp.phone")).fill("0912");
      await page.getByRole("button", { name: stage.t("setUp.submit"), exact: true }).click();
      await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    },
  },
];

async function beginSetUp(page: Page, { site, t }: Stage): Promise<void> {
  const { username } = CAST.long;
  const password = await resetAccount(site, username);
  await page.goto("/");
  await signInForm(page, t).send({ username, password });
  await expect(page).toHaveURL("/set-up");
}
