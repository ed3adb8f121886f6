import type { Page } from "@playwright/test";
import type { Words } from "./words";

/** The sign-in page, by what it says. */
export function signInForm(page: Page, t: Words) {
  const username = page.getByLabel(t("signIn.username"));
  const password = page.getByLabel(t("signIn.password"), { exact: true });
  const submit = page.getByRole("button", { name: t("signIn.submit"), exact: true });
  return {
    username,
    password,
    submit,
    /** Why the last try failed; the page's own announcer is an alert too. */
    refusal: page.getByRole("main").getByRole("alert"),
    async send(account: { username: string; password: string }): Promise<void> {
      await username.fill(account.username);
      await password.fill(account.password);
      await submit.click();
    },
  };
}
