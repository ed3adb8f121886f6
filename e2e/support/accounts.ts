import type { Page } from "@playwright/test";

/** The page of an account, found by its name as the admin would. */
export async function openAccountOf(admin: Page, username: string): Promise<void> {
  await admin.goto(`/admin/accounts?q=${username}`);
  await admin.getByRole("link", { name: username, exact: true }).click();
  await admin.waitForURL("/admin/accounts/*");
}
