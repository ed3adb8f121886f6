import { PHONE } from "./support/phone";
import { countOfEvents } from "./support/records";
import { signInForm } from "./support/sign-in-form";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

const HEADER = "STT\tThôn\tXã cũ\tTrưởng thôn\tĐiện thoại";
const village = (place: number) =>
  `${place}\tThôn ${place}\t${place % 2 ? "Xuân Tiến" : "Xuân Hòa"}\tNgô Văn ${place}\t0912 345 6${place + 10}`;
const right = Array.from({ length: 16 }, (_, place) => village(place + 1));
const wrong = right
  .with(3, "4\t\tXuân Hòa\tNgô Văn 4\t0912 345 614")
  .with(8, "9\tThôn 9\tXuân Tiến\tNgô Văn 9\tkhông có");

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test("a list is corrected, brought in at once, and a village head signs in with the slip", async ({
      signedInAs,
      browser,
      site,
      t,
    }) => {
      const admin = await signedInAs("tuan");
      await admin.goto("/admin/agencies");
      await admin.getByRole("link", { name: t("agencyList.addVillages") }).click();
      const list = admin.getByLabel(t("villages.list"), { exact: true });
      const add = admin.getByRole("button", {
        name: t("villages.add", { count: 16 }),
        exact: true,
      });
      await list.fill([HEADER, ...wrong].join("\n"));
      await admin.getByRole("button", { name: t("villages.read"), exact: true }).click();
      await expect(admin.getByText(t("villages.problem.name_missing"))).toBeVisible();
      await expect(admin.getByText(t("villages.problem.phone_form"))).toBeVisible();
      await expect(add).toHaveCount(0);
      expect(await countOfEvents(site, "agency.villages_added")).toBe(0);

      await list.fill([HEADER, ...right].join("\n"));
      await admin.getByRole("button", { name: t("villages.readAgain"), exact: true }).click();
      await add.click();
      await expect(admin.getByText(t("slip.once"))).toBeVisible();
      const slips = admin
        .getByRole("list", { name: t("slip.list") })
        .getByRole("listitem")
        .filter({ hasText: t("slip.title") });
      await expect(slips).toHaveCount(16);
      expect(await countOfEvents(site, "agency.villages_added")).toBe(1);
      const [username = "", password = ""] = await slips.nth(6).locator("dd").allTextContents();
      expect(username).toBe("thon-7-xuan-tien");

      const phone = await browser.newContext({
        ...PHONE,
        baseURL: site.url,
        javaScriptEnabled: scripted,
      });
      const page = await phone.newPage();
      await page.goto("/");
      await signInForm(page, t).send({ username, password });
      await expect(page).toHaveURL("/set-up");
      const field = (name: "name" | "post" | "phone" | "password" | "repeatPassword") =>
        page.getByLabel(t(`setUp.${name}`), { exact: true });
      await expect(field("name")).toHaveValue("Ngô Văn 7");
      await expect(field("phone")).toHaveValue("0912 345 617");
      await field("post").fill("Trưởng thôn");
      const chosen = "lúa chín vàng bên sông Ninh Cơ";
      await field("password").fill(chosen);
      await field("repeatPassword").fill(chosen);
      await page.getByRole("button", { name: t("setUp.submit"), exact: true }).click();
      await expect(page).toHaveURL("/agency");
      await expect(page.getByRole("heading", { name: "Thôn 7", exact: true })).toBeVisible();
      await phone.close();

      await admin.goto("/admin/villages");
      await admin.getByLabel(t("villages.list"), { exact: true }).fill(right.join("\n"));
      await admin.getByRole("button", { name: t("villages.read"), exact: true }).click();
      await expect(admin.getByText(t("villages.nothingNew"))).toBeVisible();
    });
  });
}
