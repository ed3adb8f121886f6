import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { printedBlocks } from "../../domain/report/body";
import { EMPTY_REPORT, LONG_REPORT, SHORT_REPORT } from "../../server/testing/report-documents";
import { PrintedReport } from "./printed-report";

const SOURCES = { label: "Từ đâu", of: (code: string) => `nguồn ${code}` };

const html = (document: typeof SHORT_REPORT, sources?: typeof SOURCES) =>
  renderToStaticMarkup(createElement(PrintedReport, { document, sources }));

/** What is read, without what is drawn. */
const textOf = (markup: string) =>
  markup
    .replace(/<style>.*?<\/style>/gs, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

test.each([
  ["short", SHORT_REPORT],
  ["long", LONG_REPORT],
  ["empty", EMPTY_REPORT],
])("a %s report says on a screen what its file says, in the same order", (_, report) => {
  const text = textOf(html(report));
  let from = 0;
  for (const block of printedBlocks(report)) {
    if (block.kind === "table") continue;
    const at = text.indexOf(block.text, from);
    expect(at, block.text.slice(0, 80)).toBeGreaterThanOrEqual(from);
    from = at + block.text.length;
  }
  for (const { title } of report.appendices) expect(text).toContain(title.toLocaleUpperCase("vi"));
});

test("a sentence says where it comes from, with the way there, when it is asked and never on paper", () => {
  expect(html(SHORT_REPORT)).not.toContain("/targets");
  expect(html(SHORT_REPORT, SOURCES)).toMatch(
    /data-screen-only="true">.*?Từ đâu.*?<a href="\/targets"[^>]*>nguồn targets<\/a><\/span><\/p>/,
  );
});

test("every part has pages of its own that it counts by itself", () => {
  const markup = html(LONG_REPORT);
  const pages = [...markup.matchAll(/@page ([\w-]+) \{\s*size: (A4[^;]*);/g)].map(
    ([, ...of]) => of,
  );
  expect(pages).toEqual([
    ["paper-document", "A4"],
    ["paper-appendix-1", "A4 landscape"],
    ["paper-appendix-2", "A4 landscape"],
  ]);
  for (const [name] of pages) expect(markup).toContain(`style="page:${name}`);
});
