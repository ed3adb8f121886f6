import { expect, type Page } from "@playwright/test";
import { CAST, type CastName } from "../../server/demonstration/cast";
import { planPath, taskPath } from "../support/records";
import { receiptOn, reportForm } from "../support/reporting";
import { misnamed, pdf } from "../support/sample-files";
import type { Screen, Stage } from "./screen";

/** A task in each of the states its page can be in, as those who act on it see it. */
export const ON_A_TASK: Screen[] = [
  { name: "task-to-report", who: "thang", show: at("III.3", "thang") },
  {
    name: "task-report-refused",
    who: "thang",
    show: async (page, stage) => {
      await at("III.3", "thang")(page, stage);
      const form = reportForm(page, stage.t);
      await form.progress.fill("101");
      const scan = pdf("Biên bản đối chiếu quý III.pdf", "Bien ban");
      await form.files.setInputFiles([scan, misnamed("Ảnh hiện trường.pdf")]);
      await form.submit.click();
      await expect(form.refusal).toBeVisible();
    },
  },
  {
    name: "task-with-receipt",
    who: "quan",
    show: async (page, stage) => {
      await at("V.5.1", "quan")(page, stage);
      const form = reportForm(page, stage.t);
      await form.note.fill("Đã tách xong danh sách hộ khoán theo địa bàn xã mới.");
      await form.files.setInputFiles(pdf("Danh sách hộ kinh doanh quý III.pdf", "Danh sach"));
      await form.submit.click();
      await receiptOn(page, stage.t("receipt.submitted"));
    },
  },
  { name: "task-waiting", who: "hanh", show: at("V.4.4", "hanh") },
  { name: "task-to-judge", who: "mai", show: at("V.4.4", "hanh") },
  {
    name: "task-return-refused",
    who: "mai",
    show: async (page, stage) => {
      const { t } = stage;
      await at("V.4.4", "hanh")(page, stage);
      const verdict = page.locator("#verdict");
      await verdict.getByText(t("taskPage.returnFold"), { exact: true }).click();
      await verdict.getByRole("button", { name: t("taskPage.return"), exact: true }).click();
      await expect(verdict.getByText(t("field.missing"))).toBeVisible();
    },
  },
  {
    name: "task-entered-for-an-agency",
    who: "mai",
    show: async (page, { site }) => {
      await page.goto(`${await taskPath(site, "V.2.2", CAST.thang.agency)}?enter=1`);
    },
  },
  { name: "task-completed", who: "lan", show: at("III.3", "dung") },
  {
    name: "request-refused",
    who: "mai",
    show: async (page, { site, t }) => {
      const planId = (await planPath(site)).split("/").at(-1);
      await page.goto(`/plan/request?plan=${planId}&duty=III.3`);
      await page.getByRole("button", { name: t("onDemand.submit"), exact: true }).click();
      await expect(page.getByText(t("field.nothing_chosen"))).toBeVisible();
    },
  },
  { name: "task-of-a-group", who: "mai", show: atFirstOfGroups },
];

function at(ref: string, whose: CastName) {
  return async (page: Page, { site }: Stage) => {
    await page.goto(await taskPath(site, ref, CAST[whose].agency));
  };
}

async function atFirstOfGroups(page: Page): Promise<void> {
  await page.goto("/agency");
  await page.locator("#unresolved").getByRole("link").first().click();
  await page.waitForURL("/tasks/*");
}
