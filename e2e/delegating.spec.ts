import type { Page } from "@playwright/test";
import { CAST } from "../server/demonstration/cast";
import { expect, test } from "./support/test";
import type { Words } from "./support/words";

test.use({ ownWorld: true });

/** The chair ticks what the deputy may do and until when; the first day is today by itself. */
async function give(chair: Page, t: Words): Promise<void> {
  await chair.goto("/steering");
  await chair.getByRole("link", { name: t("delegation.toGive") }).click();
  await chair.getByLabel(t("delegation.to"), { exact: true }).selectOption({ index: 1 });
  await chair.getByLabel(t("delegation.untilDay"), { exact: true }).fill("31/12/2026");
  await chair.getByLabel(t("delegation.basisLabel"), { exact: true }).fill("15/QĐ-UBND");
  const submit = chair.getByRole("button", { name: t("delegation.submit"), exact: true });
  await submit.click();
  // Nothing is given without a power; what was typed is still there.
  await expect(chair.getByRole("main").getByRole("alert")).toContainText(t("field.nothing_chosen"));
  await expect(chair.getByLabel(t("delegation.basisLabel"))).toHaveValue("15/QĐ-UBND");
  await chair.getByLabel(t("delegation.power.judge"), { exact: true }).check();
  await submit.click();
  await expect(chair.getByText(t("delegation.standing.in_force"))).toBeVisible();
}

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test("a deputy confirms in the chair's stead until the chair ends it", async ({
      signedInAs,
      t,
    }) => {
      const chair = await signedInAs("son");
      await give(chair, t);

      const deputy = await signedInAs("lan");
      await deputy.goto("/");
      const held = t("delegation.held", {
        ...{ name: CAST.son.name, day: "31/12/2026" },
        powers: t("delegation.does.judge"),
      });
      await expect(deputy.getByText(held)).toBeVisible();
      const waits = deputy.locator("#waits");
      await waits
        .getByRole("link", { name: /V\.|III\./ })
        .first()
        .click();
      await expect(deputy.getByRole("heading", { name: t("taskPage.verdictTitle") })).toBeVisible();
      await deputy.getByRole("button", { name: t("taskPage.confirm"), exact: true }).click();
      const onBehalf = t("timeline.onBehalf", { name: CAST.son.name });
      await expect(deputy.getByText(onBehalf).first()).toBeVisible();
      await deputy.getByRole("link", { name: t("taskPage.trail"), exact: true }).click();
      await expect(deputy.getByText(onBehalf)).toBeVisible();

      await chair.goto("/delegations");
      await chair.getByText(t("delegation.revoke"), { exact: true }).click();
      await chair.getByRole("button", { name: t("delegation.revokeSubmit") }).click();
      await expect(chair.getByText(t("delegation.none"))).toBeVisible();
      await deputy.goto("/");
      await expect(deputy.getByText(held)).toHaveCount(0);
      await deputy.goto("/delegations");
      await expect(deputy.getByText(t("delegation.none"))).toBeVisible();
    });
  });
}
