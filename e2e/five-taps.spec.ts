import { Hand } from "./support/hand";
import { PHONE } from "./support/phone";
import { receiptOn, reportForm, rowAct } from "./support/reporting";
import { pdf } from "./support/sample-files";
import { expect, test } from "./support/test";

test.use({ ...PHONE, ownWorld: true });

for (const scripted of [false, true]) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test("from the agency's home a report takes five taps, one text and one file", async ({
      signedInAs,
      t,
    }) => {
      const page = await signedInAs("thang");
      await page.goto("/agency");
      const hand = new Hand(page, true);
      const form = reportForm(page, t);

      await hand.tap(rowAct(page, t, "report", "V.2.2"));
      await hand.write(form.note, "Đã rà soát xong.");
      await hand.choose(form.files, [pdf("Báo cáo rà soát.pdf", "Bao cao")]);
      await hand.tap(form.submit);
      await receiptOn(page, t("receipt.submitted"));

      const { taps, texts, files } = hand;
      expect({ taps, texts, files }).toEqual({ taps: 5, texts: 1, files: 1 });
    });
  });
}
