import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "./support/test";

/** Millimetres as PDF counts: 72 to the inch. */
const A4 = [210, 297].map((mm) => (mm / 25.4) * 72);

test("the board prints on two sheets of A4, for a meeting and without anything to press", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("son");
  await page.goto("/steering");
  await page.evaluate(() => document.fonts.ready);
  const sheets = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
  );
  expect(sheets.numPages).toBe(2);
  for (const number of [1, 2]) {
    const [, , width, height] = (await sheets.getPage(number)).view;
    expect(Math.abs((width ?? 0) - (A4[0] ?? 0))).toBeLessThan(1);
    expect(Math.abs((height ?? 0) - (A4[1] ?? 0))).toBeLessThan(1);
  }

  const { text } = await extractText(sheets, { mergePages: false });
  const [first = "", second = ""] = text.map((words) => plain(words));
  const onFirst = [
    t("steering.print.title"),
    t("steering.late.title"),
    t("steering.waits.titleForYou"),
    t("steering.waits.confirm"),
    t("steering.waits.remark"),
    `${t("steering.print.page")} 1/2`,
  ];
  const onSecond = [
    t("steering.soon.title"),
    t("steering.matrix.title"),
    t("steering.course.title"),
    t("steering.sections.title"),
    t("steering.rates.title"),
    `${t("steering.print.page")} 2/2`,
  ];
  expect(onFirst.filter((words) => !first.includes(plain(words)))).toEqual([]);
  expect(onSecond.filter((words) => !second.includes(plain(words)))).toEqual([]);
  for (const sheet of [first, second]) {
    expect(sheet).toContain(plain(t("steering.print.demo")));
    const controls = [
      t("steering.asOf.day"),
      t("steering.print.button"),
      t("boardActs.urgeAll", { count: 5 }),
      t("boardActs.labelOf.direct", { kind: "obstacle" }),
      t("steering.course.table"),
      t("masthead.to.trail"),
    ];
    expect(controls.filter((words) => sheet.includes(plain(words)))).toEqual([]);
  }
});

/** Words as they are told apart: letters composed, and no matter where a line was broken. */
function plain(words: string): string {
  return words.normalize("NFC").replace(/\s+/g, "");
}
