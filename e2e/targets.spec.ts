import { writeXlsx } from "hucre/xlsx";
import { PHONE } from "./support/phone";
import { addVillages, countOfEvents, targetPath } from "./support/records";
import { pdf } from "./support/sample-files";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript, on a telephone", () => {
    test.use({ javaScriptEnabled: scripted, ...(scripted ? {} : PHONE) });

    test("who is told what another wrote meanwhile keeps what was typed, and may write over it", async ({
      signedInAs,
      site,
      t,
    }) => {
      const path = await targetPath(site, "all");
      const first = await signedInAs("mai");
      const second = await first.context().newPage();
      const year = t("targets.endOf", { year: "2027" });
      const fill = async (page: typeof first, figure: string) => {
        await page.getByLabel(year, { exact: true }).fill(figure);
        await page
          .getByLabel(`${year}, ${t("targets.source")}`, { exact: true })
          .fill(`Công văn ${figure}`);
      };
      const save = (page: typeof first) =>
        page.getByRole("button", { name: t("targets.save"), exact: true }).click();
      await first.goto(`${path}/figures`);
      await second.goto(`${path}/figures`);
      await fill(first, "4.020");
      await save(first);
      await expect(first.getByText(t("targets.saved", { count: 1 }))).toBeVisible();
      await fill(second, "4.022");
      await save(second);
      await expect(second.getByText(`${t("field.changed_meanwhile")} 4.020`).first()).toBeVisible();
      await expect(second.getByLabel(year, { exact: true })).toHaveValue("4.022");
      await save(second);
      await expect(second.getByText(t("targets.saved", { count: 1 }))).toBeVisible();
      await expect(second.getByLabel(year, { exact: true })).toHaveValue("4.022");
      await expect(second.getByText(t("field.changed_meanwhile"))).toHaveCount(0);

      // A pasted table that was looked at before somebody wrote is to be looked at once more, and is still there.
      const table = "Năm 2028\tNăm 2029\n4.360\t4.700";
      await second.getByText(t("targets.pasteFold"), { exact: true }).click();
      await second.locator("#paste-text").fill(table);
      await second.locator("#paste-source").fill("Biểu 1");
      await second.getByRole("button", { name: t("targets.read"), exact: true }).click();
      const write = second.getByRole("button", { name: t("targets.savePasted", { count: 2 }) });
      await expect(write).toBeVisible();
      await first.goto(`${path}/figures`);
      await fill(first, "4.024");
      await save(first);
      await expect(first.getByText(t("targets.saved", { count: 1 }))).toBeVisible();
      await write.click();
      await expect(second.getByText(t("refusal.figures_changed")).first()).toBeVisible();
      await expect(second.locator("#paste-text")).toHaveValue(table);
      await write.click();
      await expect(second.getByText(t("targets.saved", { count: 2 }))).toBeVisible();
    });

    test("villages' shares are written on the way to the next page of villages", async ({
      signedInAs,
      site,
      t,
    }) => {
      const names = Array.from({ length: 51 }, (_, at) => `Thôn Số ${at + 1}`);
      await addVillages(site, names);
      const path = await targetPath(site, "all");
      const office = await signedInAs("mai");
      await office.goto(`${path}/shares`);
      const box = office.getByLabel("Thôn Số 1, 2026", { exact: true });
      const turn = (name: string) => office.getByRole("button", { name, exact: true }).click();
      await box.fill("7");
      await turn(t("targets.saveAfter"));
      // Nothing is left behind: the page stays until its figures have their source.
      await expect(office.getByText(t("targets.refused"))).toBeVisible();
      await expect(box).toHaveValue("7");
      await office.locator("#source").fill("Biểu giao");
      await turn(t("targets.saveAfter"));
      await expect(office.getByText(t("targets.saved", { count: 1 }))).toBeVisible();
      await expect(office.getByLabel("Thôn Số 51, 2026", { exact: true })).toBeVisible();
      await expect(office.locator("#source")).toHaveValue("Biểu giao");
      await turn(t("targets.saveBefore"));
      await expect(box).toHaveValue("7");
    });

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
      const value = agency.getByLabel(t("targets.value"), { exact: true });
      const send = agency.getByRole("button", { name: t("targets.sendReport"), exact: true });
      await value.fill("41.5");
      await agency.locator("#file").setInputFiles(pdf("Bảng tổng hợp.pdf", "91/BC-BHXH"));
      await send.click();
      await expect(agency.getByText(t("field.percent_dot")).first()).toBeVisible();
      // What came is still there; only the figure is to be mended.
      const received = agency.getByRole("group", { name: t("report.received") });
      await expect(received).toContainText("Bảng tổng hợp.pdf");
      await value.fill("41,5");
      await send.click();
      await expect(agency.getByText(t("targets.receiptNext"))).toBeVisible();

      await office.goto("/targets/waiting");
      const waiting = office.getByRole("main").getByRole("listitem").filter({ hasText: "41,5%" });
      await waiting.getByRole("button", { name: t("targets.confirm"), exact: true }).click();
      await expect(waiting).toHaveCount(0);
      await agency.goto(`${path}/report`);
      await expect(agency.getByText(t("targets.state.confirmed")).first()).toBeVisible();
      await expect(agency.getByRole("link", { name: "Bảng tổng hợp.pdf" })).toBeVisible();
    });

    test("villages' shares come as a workbook, and a village's own figure goes to and fro", async ({
      signedInAs,
      site,
      t,
    }) => {
      await addVillages(site, ["Tống Xá", "Cộng Hòa"]);
      const path = await targetPath(site, "all");
      const office = await signedInAs("mai");
      await office.goto(`${path}/shares`);
      const file = office.getByLabel(t("targets.file"), { exact: true });
      const read = () => office.getByRole("button", { name: /^(Đọc bảng|Đọc lại)$/ }).click();
      await file.setInputFiles({
        ...{ name: "Biểu.pdf", mimeType: "application/pdf" },
        buffer: Buffer.from("%PDF-1.7"),
      });
      await read();
      await expect(office.getByText(`Biểu.pdf: ${t("field.file_no_table")}`).first()).toBeVisible();
      const rows = [
        ["STT", "Thôn", 2026, 2027],
        [1, "Tống Xá", 12, 14],
        [2, "Cộng Hòa", 5053, 5.05],
      ];
      const workbook = async (of: typeof rows) => ({
        name: "Biểu.xlsx",
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer: Buffer.from(
          await writeXlsx({
            sheets: [
              { name: "Trống", rows: [] },
              { name: "Giao", rows: of },
            ],
          }),
        ),
      });
      if (scripted) {
        const buffer = Buffer.alloc(7 * 1024 * 1024, "x");
        await file.setInputFiles({ name: "Lớn.csv", mimeType: "text/csv", buffer });
        await expect(office.getByText(`Lớn.csv: ${t("field.table_too_large")}`)).toBeVisible();
      }
      await file.setInputFiles(await workbook(rows));
      await read();
      await expect(office.getByText(t("field.count_comma")).first()).toBeVisible();
      await file.setInputFiles(await workbook([...rows.slice(0, 2), [2, "Cộng Hòa", 5053, 16]]));
      const source = office.locator("#paste-source");
      await source.fill("Biểu giao các thôn");
      await read();
      const save = office.getByRole("button", { name: t("targets.savePasted", { count: 4 }) });
      await save.click();
      await expect(office.getByText(t("targets.saved", { count: 4 }))).toBeVisible();
      await office
        .getByText(t("targets.shareHistory", { count: 4 }))
        .first()
        .click();
      await expect(office.getByRole("cell", { name: "Biểu giao các thôn" }).first()).toBeVisible();

      const agency = await signedInAs("hanh");
      await agency.goto(`${path}/report`);
      const whose = agency.getByLabel(t("targets.ofWhom"), { exact: true });
      const value = agency.getByLabel(t("targets.value"), { exact: true });
      const reason = agency.getByLabel(t("targets.noEvidenceReason"), { exact: true });
      const period = agency.getByLabel(t("targets.periodLabel"), { exact: true });
      await whose.selectOption("Tống Xá");
      await period.selectOption({ index: 1 });
      await value.fill("1,5");
      await reason.fill("Bản giấy đang gửi.");
      const send = agency.getByRole("button", { name: t("targets.sendReport"), exact: true });
      await send.click();
      await expect(agency.getByText(t("field.count_comma")).first()).toBeVisible();
      await expect(whose.locator("option:checked")).toHaveText("Tống Xá");
      if (scripted) {
        await value.fill("11");
        await agency.goto("/agency");
        await agency.goto(`${path}/report`);
        await expect(whose.locator("option:checked")).toHaveText("Tống Xá");
        await expect(reason).toHaveValue("Bản giấy đang gửi.");
        // It says that these are old words, and gives way to an empty form.
        const [before = ""] = t("draft.restored", { at: "@" }).split("@");
        await expect(agency.getByText(before)).toBeVisible();
        await agency.getByRole("button", { name: t("draft.discard"), exact: true }).click();
        await expect(reason).toHaveValue("");
        await expect(agency.getByText(before)).toHaveCount(0);
        await agency.reload();
        await expect(reason).toHaveValue("");
        await whose.selectOption("Tống Xá");
        await period.selectOption({ index: 1 });
        await reason.fill("Bản giấy đang gửi.");
      }
      await value.fill("11");
      await send.click();
      await expect(agency.getByText(t("targets.receiptNext"))).toBeVisible();
      await expect(agency.locator("#receipt").getByText("Tống Xá")).toBeVisible();

      await office.goto("/steering");
      await expect(
        office.getByText(t("steering.waits.targets", { count: 2 }), { exact: true }),
      ).toBeVisible();
      await office.goto("/targets/waiting");
      const waiting = office.getByRole("main").getByRole("listitem").filter({ hasText: "Tống Xá" });
      await waiting.getByText(t("targets.sendBack"), { exact: true }).first().click();
      await waiting
        .getByLabel(t("targets.returnReason"), { exact: true })
        .fill("Chưa có danh sách.");
      await waiting.getByRole("button", { name: t("targets.sendBack"), exact: true }).click();
      await expect(waiting).toHaveCount(0);
      await agency.goto("/agency");
      await expect(agency.getByText("Chưa có danh sách.").first()).toBeVisible();
      await agency.getByRole("link", { name: t("targets.reportAgain"), exact: true }).click();
      // It begins with what was said before; the draft of it went when it arrived.
      await expect(value).toHaveValue("11");
      await expect(agency.getByText(/Đã mở lại bản nháp/)).toHaveCount(0);

      // What comes on paper the office writes down, and says from whom.
      await office.goto(`${path}/report`);
      const field = (label: string) => office.getByLabel(label, { exact: true });
      await field(t("targets.ofWhom")).selectOption("Cộng Hòa");
      await field(t("targets.periodLabel")).selectOption({ index: 1 });
      await field(t("targets.value")).fill("13");
      await field(t("targets.noEvidenceReason")).fill("Bản giấy lưu tại Phòng.");
      const record = office.getByRole("button", { name: t("targets.sendRecorded"), exact: true });
      await record.click();
      await expect(office.getByText(t("field.missing")).first()).toBeVisible();
      await field(t("targets.enteredFrom")).fill("Bà Hoa, BHXH cơ sở");
      await field(t("targets.receivedOn")).fill("5/10/2026");
      await record.click();
      await expect(office.getByText(t("targets.receiptNext"))).toBeVisible();
      await agency.goto(`${path}/report`);
      await expect(agency.getByText(/theo báo cáo của Bà Hoa, BHXH cơ sở/).first()).toBeVisible();
    });
  });
}
