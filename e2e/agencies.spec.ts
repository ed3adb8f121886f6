import type { Page } from "@playwright/test";
import { taskPath } from "./support/records";
import { expect, test } from "./support/test";
import type { Words } from "./support/words";

test.use({ ownWorld: true });

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test("an agency is added, refused a name that is taken, moved, and found by any of its names", async ({
      signedInAs,
      t,
    }) => {
      const page = await signedInAs("tuan");
      await page.goto("/admin/agencies/new");
      const field = (name: "name" | "aliases" | "kind" | "relation") =>
        page.getByLabel(t(`agencyForm.${name}`), { exact: true });
      await field("kind").selectOption("agency");
      await field("name").fill("Trạm Y tế");
      await field("aliases").fill("Trạm xá\nphong kinh te");
      await field("relation").selectOption("subordinate");
      const add = page.getByRole("button", { name: t("agencyForm.submitNew"), exact: true });
      await add.click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("Phòng Kinh tế");
      await expect(field("aliases")).toHaveValue("Trạm xá\nphong kinh te");
      await field("aliases").fill("Trạm xá");
      await add.click();
      await expect(page.getByRole("heading", { level: 1, name: "Trạm Y tế" })).toBeVisible();
      await page.getByRole("button", { name: t("agencyPage.up"), exact: true }).click();
      await expect(page.getByText(t("agencyPage.orderNow", { place: 16, all: 17 }))).toBeVisible();
      await page.getByLabel(t("agencyPage.to"), { exact: true }).fill("2");
      await page.getByRole("button", { name: t("agencyPage.move"), exact: true }).click();
      await expect(page.getByText(t("agencyPage.orderNow", { place: 2, all: 17 }))).toBeVisible();
      await page.goto("/admin/agencies?q=tram+xa");
      await expect(page.getByRole("link", { name: "Trạm Y tế", exact: true })).toBeVisible();
    });

    test("two that are one are merged after the page has said what it will do", async ({
      signedInAs,
      site,
      t,
    }) => {
      const admin = await signedInAs("tuan");
      const path = await taskPath(site, "V.7.2", "Hội phụ nữ");
      await choose(admin, t, { from: "cong an xa", into: "Phòng Kinh tế" });
      await expect(admin.getByText(t("agencyMerge.clash", { refs: "III.3" }))).toBeVisible();

      await choose(admin, t, { from: "hoi phu nu", into: "Hội Nông dân xã" });
      const into = "Hội Nông dân xã";
      await expect(admin.getByText(t("agencyMerge.ended", { count: 1 }))).toBeVisible();
      await expect(admin.getByText(t("agencyMerge.people", { count: 1, into }))).toBeVisible();
      await admin.getByRole("button", { name: t("agencyMerge.submit", { into }) }).click();
      await expect(admin.getByRole("heading", { level: 1, name: into, exact: true })).toBeVisible();
      await admin.goto("/admin/agencies?q=hoi+phu+nu");
      await expect(admin.getByRole("table").getByRole("link")).toHaveText([into]);

      const phuong = await signedInAs("phuong");
      await phuong.goto(path);
      await expect(phuong.getByRole("main")).toContainText(into);
      await phuong.goto("/agency");
      await expect(phuong.getByRole("heading", { level: 1 })).toContainText("Hội Nông dân");
    });
  });
}

test("the commune's name and province stand on every page as the admin wrote them", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("tuan");
  await page.goto("/admin/settings");
  await page.getByLabel(t("settings.province"), { exact: true }).fill("");
  const save = page.getByRole("button", { name: t("settings.submit"), exact: true });
  await save.click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(t("field.missing"));
  await page.getByLabel(t("settings.province"), { exact: true }).fill("tỉnh Ninh Bình mới");
  await save.click();
  await expect(page.getByText(t("settings.saved"))).toBeVisible();
  await page.goto("/plan");
  await expect(page.getByRole("banner")).toContainText("tỉnh Ninh Bình mới");
});

async function choose(page: Page, t: Words, { from, into }: { from: string; into: string }) {
  await page.goto(`/admin/agencies?q=${encodeURIComponent(from)}`);
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByLabel(t("agencyPage.mergeInto"), { exact: true }).selectOption({ label: into });
  await page.getByRole("button", { name: t("agencyPage.mergePreview"), exact: true }).click();
  await page.waitForURL(/\/merge\?into=/);
}
