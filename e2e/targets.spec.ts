import { PHONE } from "./support/phone";
import { countOfEvents, targetPath } from "./support/records";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript, on a telephone", () => {
    test.use({ javaScriptEnabled: scripted, ...(scripted ? {} : PHONE) });

    test("a baseline gets its source, a figure is reported and confirmed by other eyes", async ({
      signedInAs,
      site,
      t,
    }) => {
      const path = await targetPath(site, "rate");
      const office = await signedInAs("mai");
      await office.goto(`${path}/figures`);
      const baseline = office.getByLabel(t("targets.baselineOf", { year: "2025" }), {
        exact: true,
      });
      const source = office.getByLabel(
        `${t("targets.baselineOf", { year: "2025" })}, ${t("targets.source")}`,
        { exact: true },
      );
      const before = await countOfEvents(site, "target.figures_entered");
      await baseline.fill("40.5");
      await office.getByRole("button", { name: t("targets.save"), exact: true }).click();
      await expect(office.getByText(t("field.percent_dot")).first()).toBeVisible();
      await expect(baseline).toHaveValue("40.5");
      expect(await countOfEvents(site, "target.figures_entered")).toBe(before);
      await baseline.fill("40,5");
      await source.fill("Báo cáo số 12/BC-TK");
      await office.getByRole("button", { name: t("targets.save"), exact: true }).click();
      await expect(office.getByText(t("targets.saved", { count: 1 }))).toBeVisible();
      await expect(baseline).toHaveValue("40,5");

      const agency = await signedInAs("hanh");
      await agency.goto("/agency");
      await agency.getByRole("link", { name: t("targets.toReport"), exact: true }).click();
      await agency.getByLabel(t("targets.value"), { exact: true }).fill("41,5");
      await agency.getByLabel(t("targets.documentNumber"), { exact: true }).fill("91/BC-BHXH");
      await agency.getByLabel(t("targets.documentDate"), { exact: true }).fill("5/10/2026");
      await agency.getByRole("button", { name: t("targets.sendReport"), exact: true }).click();
      await expect(agency.getByText(t("targets.receiptNext"))).toBeVisible();

      await office.goto("/targets/waiting");
      const waiting = office.getByRole("main").getByRole("listitem").filter({ hasText: "41,5%" });
      await waiting.getByRole("button", { name: t("targets.confirm"), exact: true }).click();
      await expect(waiting).toHaveCount(0);
      await agency.goto(`${path}/report`);
      await expect(agency.getByText(t("targets.state.confirmed")).first()).toBeVisible();
    });
  });
}
