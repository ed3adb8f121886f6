import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { CAST, type CastName } from "../../server/demonstration/cast";
import { targetPath } from "./records";
import type { Site } from "./site";
import type { Words } from "./words";

type Commune = { site: Site; signedInAs: (name: CastName) => Promise<Page>; t: Words };

/** Says where the participants started and what the year was to bring, and reports and confirms November. */
export async function reportTargets({ site, signedInAs, t }: Commune): Promise<void> {
  const path = await targetPath(site, "all");
  const office = await signedInAs("mai");
  await office.goto(`${path}/figures`);
  const figures = [
    [t("targets.baselineOf", { year: "2025" }), "3.310"],
    [t("targets.endOf", { year: "2026" }), "3.660"],
  ] as const;
  for (const [label, value] of figures) {
    await office.getByLabel(label, { exact: true }).fill(value);
    await office
      .getByLabel(`${label}, ${t("targets.source")}`, { exact: true })
      .fill("Công văn số 88/BHXH-GT");
  }
  await office
    .getByRole("button", { name: t("targets.save"), exact: true })
    .last()
    .click();
  await expect(office.getByText(t("targets.saved", { count: 2 }))).toBeVisible();

  const agency = await signedInAs("hanh");
  await agency.goto(`${path}/report`);
  await agency.getByLabel(t("targets.value"), { exact: true }).fill("3.598");
  await agency.getByLabel(t("targets.documentNumber"), { exact: true }).fill("102/BC-BHXH");
  await agency.getByLabel(t("targets.documentDate"), { exact: true }).fill("04/12/2026");
  await agency.getByRole("button", { name: t("targets.sendReport"), exact: true }).click();
  await expect(agency.getByText(t("targets.receiptNext"))).toBeVisible();

  await office.goto("/targets/waiting");
  const waiting = office.getByRole("main").getByRole("listitem").filter({ hasText: "3.598" });
  await waiting.getByRole("button", { name: t("targets.confirm"), exact: true }).click();
  await expect(waiting).toHaveCount(0);
}

/** Writes the year's report out of what is on record, issues it, and gets the very bytes that were kept. */
export async function issueAnnualReport({ signedInAs, t }: Commune): Promise<void> {
  const page = await signedInAs("mai");
  await page.goto("/reports/new");
  await page.getByRole("button", { name: t("paper.start.submit"), exact: true }).click();
  await expect(page.getByText("- Tổng số: 53 việc.")).toBeVisible();
  await expect(page.getByText("3.598").first()).toBeVisible();
  await page.getByRole("link", { name: t("paper.view.write"), exact: true }).click();
  await page
    .getByLabel(t("paper.section.strengths"), { exact: true })
    .fill("Các cơ quan, đơn vị chủ động phối hợp; số người tham gia tăng đều.");
  await page.getByRole("button", { name: t("paper.write.save"), exact: true }).click();
  await expect(page.getByText(t("paper.write.saved", { version: 2 }))).toBeVisible();
  await page.getByRole("link", { name: t("paper.view.document"), exact: true }).click();
  await page.getByText(t("paper.issue.fold"), { exact: true }).click();
  await page.getByRole("button", { name: t("paper.issue.submit", { version: 2 }) }).click();
  await expect(page.getByText(t("paper.handed.docx"), { exact: true })).toBeVisible();
  const kept = await page.locator("dd").first().innerText();
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: t("paper.download.docx"), exact: true }).click();
  const file = await readFile(await (await saving).path());
  expect(createHash("sha256").update(file).digest("hex")).toBe(kept);

  // The chair reads it where reports are listed.
  const chair = await signedInAs("son");
  await chair.goto("/reports");
  await expect(chair.getByRole("main")).toContainText(CAST.mai.name);
}
