import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import type { Words } from "./support/words";

test.use({ ownWorld: true });

const BHXH = "Bảo hiểm xã hội cơ sở Giao Thủy";
const TAX = "Thuế cơ sở 8 tỉnh Ninh Bình";

/** The head of BHXH asks for a later last day of III.4.2, which the chair's board shows as late. */
async function askForExtension(chair: Page, agency: Page, t: Words): Promise<void> {
  await chair.goto("/steering");
  const late = chair.getByRole("region", { name: t("steering.late.title") });
  const href = await late.getByRole("link", { name: /III\.4\.2/ }).getAttribute("href");
  await agency.goto(href ?? "");
  await agency.locator("summary", { hasText: t("extension.ask") }).click();
  await agency.getByLabel(t("extension.newDay")).fill("28/12/2026");
  await agency.locator("#ask-extension-reason").fill("Chờ lịch mở lớp của tỉnh.");
  await agency.getByRole("button", { name: t("extension.send") }).click();
  await expect(agency.getByText(t("extension.waiting")).first()).toBeVisible();
  await chair.reload();
}

function boardOf(page: Page, t: Words) {
  return {
    late: page.getByRole("region", { name: t("steering.late.title") }),
    waits: page.getByRole("region", { name: t("steering.waits.titleForYou") }),
    /** Of what waits, the item that says these words. */
    item: (words: string) => page.getByRole("listitem").filter({ hasText: words }),
    dialog: page.getByRole("dialog"),
  };
}

test("the chair urges, grants, answers and directs in dialogs, and never leaves the board", async ({
  signedInAs,
  t,
}) => {
  test.setTimeout(90_000);
  const page = await signedInAs("son");
  await askForExtension(page, await signedInAs("hanh"), t);
  const { late, item, dialog } = boardOf(page, t);
  const group = late.locator("tbody").filter({ hasText: TAX });

  const urge = group.getByRole("link", { name: t("boardActs.urgeCount", { count: 2 }) });
  await urge.click();
  await expect(dialog).toContainText(t("boardActs.title.urge_agency", { agency: TAX }));
  const message = dialog.getByLabel(t("boardActs.message"));
  await message.fill("Gửi danh sách trong tuần.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(urge).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(message).toHaveValue("Gửi danh sách trong tuần.");
  const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole("button", { name: t("boardActs.submit.urge_agency") }).click();
  const done = group.getByRole("link", { name: new RegExp(t("boardActs.said.urge_agency")) });
  await expect(done).toContainText(/\d\d:\d\d/);
  await expect(group).toContainText(t("boardActs.urged", { day: "14/12", nth: 1 }));

  await item("28/12/2026")
    .getByRole("link", { name: t("boardActs.label.grant") })
    .click();
  await dialog.getByRole("button", { name: t("boardActs.submit.grant") }).click();
  await expect(item("28/12/2026")).toHaveCount(0);
  await expect(page.getByText(new RegExp(`: ${t("boardActs.said.grant")}`))).toBeFocused();

  const unsplit = "Dữ liệu hộ khoán chưa tách";
  await item(unsplit)
    .getByRole("link", { name: t("boardActs.label.answer"), exact: true })
    .click();
  await dialog.getByRole("button", { name: t("boardActs.submit.answer") }).click();
  await expect(dialog.getByText(t("field.missing"))).toBeVisible();
  await dialog.getByLabel(t("boardActs.answerText")).fill("Đã làm việc với Thuế tỉnh.");
  await dialog.getByRole("button", { name: t("boardActs.submit.answer") }).click();
  await expect(item(unsplit)).toHaveCount(0);

  const lists = "Chưa nhận được danh sách hộ kinh doanh";
  const direct = t("boardActs.labelOf.direct", { kind: "obstacle" });
  await item(lists).getByRole("link", { name: direct }).click();
  await dialog
    .getByLabel(t("boardActs.directiveText"))
    .fill("Làm việc trực tiếp với Thuế cơ sở 8.");
  await dialog.getByLabel(t("boardActs.answerByDay")).fill("13/12/2026");
  await dialog.getByRole("button", { name: t("boardActs.submit.direct") }).click();
  await expect(dialog.getByText(t("field.day_past"))).toBeVisible();
  await dialog.getByLabel(t("boardActs.answerByDay")).fill("20/12/2026");
  await dialog.getByRole("button", { name: t("boardActs.submit.direct") }).click();
  const directive = item("Làm việc trực tiếp với Thuế cơ sở 8.");
  await expect(directive).toContainText(t("steering.waits.daysLeft", { days: 6 }));
  await expect(directive.getByRole("link", { name: t("boardActs.label.remind") })).toBeVisible();
  await expect(item(lists)).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the same forms stand on pages of their own, which lead back to the board", async ({
    signedInAs,
    t,
  }) => {
    test.setTimeout(90_000);
    const page = await signedInAs("son");
    await askForExtension(page, await signedInAs("hanh"), t);
    const { late, item } = boardOf(page, t);
    await page.getByRole("link", { name: t("boardActs.urgeAll", { count: 5 }) }).click();
    await page.getByLabel(t("boardActs.message")).fill("Báo cáo trước cuộc họp.");
    await page.getByRole("button", { name: t("boardActs.submit.urge_overdue") }).click();
    await expect(page).toHaveURL(/\/steering\?.*done=urge_overdue/);
    await expect(page.getByText(t("boardActs.said.urge_overdue"), { exact: true })).toBeVisible();
    const told = late.getByText(t("boardActs.urged", { day: "14/12", nth: 1 }));
    await expect(told).toHaveCount(5);

    await item("28/12/2026")
      .getByRole("link", { name: t("boardActs.label.refuse") })
      .click();
    await page.getByRole("button", { name: t("boardActs.submit.refuse") }).click();
    await expect(page.getByText(t("field.missing"))).toBeVisible();
    await page.getByLabel(t("boardActs.refusal")).fill("Đã đủ thời gian.");
    await page.getByRole("button", { name: t("boardActs.submit.refuse") }).click();
    await expect(page).toHaveURL(/\/steering\?.*done=refuse/);
    await expect(item("28/12/2026")).toHaveCount(0);
    await expect(late).toContainText(BHXH);
  });

  test("on a past day, and for whoever reads a cut, there is nothing to decide", async ({
    signedInAs,
    t,
  }) => {
    const chair = await signedInAs("son");
    await chair.goto("/steering?on=2026-11-30");
    await expect(chair.getByText(t("boardActs.past"))).toBeVisible();
    const head = await signedInAs("hanh");
    await head.goto("/steering");
    const member = await signedInAs("lan");
    await member.goto("/steering");
    for (const page of [chair, head, member])
      await expect(page.locator('a[href^="/steering/act"]')).toHaveCount(0);
  });
});
