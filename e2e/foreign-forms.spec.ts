import type { Page } from "@playwright/test";
import { CAST } from "../server/demonstration/cast";
import { countOfEvents, taskPath } from "./support/records";
import { expect, test } from "./support/test";

test.use({ ownWorld: true, javaScriptEnabled: false });

test("an act's form that another site sends in a person's name does nothing", async ({
  signedInAs,
  site,
  t,
}) => {
  const page = await signedInAs("mai");
  const path = await taskPath(site, "V.4.4", CAST.hanh.agency);
  await page.goto(path);
  const fields = await fieldsOfTheForm(page, t("taskPage.confirm"));
  const before = await countOfEvents(site, "submission.confirmed");
  const send = (origin: string) =>
    page.request.post(path, { multipart: fields, headers: { origin }, maxRedirects: 0 });

  expect((await send("https://noi-khac.example")).ok()).toBe(false);
  expect(await countOfEvents(site, "submission.confirmed")).toBe(before);
  // The same request from the page itself is the act.
  expect((await send(site.url)).ok()).toBe(true);
  expect(await countOfEvents(site, "submission.confirmed")).toBe(before + 1);
});

/** What a browser would send: for a form that needs no script everything stands in its fields. */
async function fieldsOfTheForm(page: Page, button: string): Promise<Record<string, string>> {
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: button }) });
  const fields: Record<string, string> = {};
  for (const field of await form.locator("[name]").all()) {
    fields[(await field.getAttribute("name")) ?? ""] = await field.inputValue();
  }
  return fields;
}
