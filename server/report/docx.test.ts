import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { EMPTY_REPORT, LONG_REPORT, SHORT_REPORT } from "../testing/report-documents";
import { reportDocx } from "./docx";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function partsOf(report: typeof SHORT_REPORT): Promise<Map<string, string>> {
  const files = unzipSync(await reportDocx(report));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("the same document gives the same bytes, and a changed word others", async () => {
  const first = await reportDocx(SHORT_REPORT);
  expect(hash(await reportDocx(structuredClone(SHORT_REPORT)))).toBe(hash(first));
  const changed = { ...SHORT_REPORT, subject: `${SHORT_REPORT.subject} (lần 2)` };
  expect(hash(await reportDocx(changed))).not.toBe(hash(first));
});

test("the file tells no other day than that of its data", async () => {
  const core = (await partsOf(SHORT_REPORT)).get("docProps/core.xml") ?? "";
  const days = [...core.matchAll(/W3CDTF">([^<]*)</g)].map(([, day]) => day);
  expect(days).toEqual(["2026-12-14T00:00:00Z", "2026-12-14T00:00:00Z"]);
});

test.each([
  ["short", SHORT_REPORT],
  ["long", LONG_REPORT],
  ["empty", EMPTY_REPORT],
])("a %s report keeps what Word asks of a package", async (_, report) => {
  const parts = await partsOf(report);
  const types = parts.get("[Content_Types].xml") ?? "";
  for (const name of parts.keys()) {
    const known =
      types.includes(`PartName="/${name}"`) ||
      types.includes(`Extension="${name.split(".").pop()}"`);
    expect(known || name === "[Content_Types].xml", `${name} has a type`).toBe(true);
  }
  for (const [name, xml] of parts) {
    if (!name.endsWith(".rels")) continue;
    const folder = name.replace(/_rels\/[^/]*$/, "");
    const ids = [...xml.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, `${name} has each id once`).toBe(ids.length);
    for (const [, target] of xml.matchAll(/ Target="([^"]*)"/g))
      expect(parts.has(folder + target) || parts.has(`${target}`.slice(1)), `${target}`).toBe(true);
  }
  const document = parts.get("word/document.xml") ?? "";
  for (const [, id] of document.matchAll(/ r:id="([^"]*)"/g))
    expect(parts.get("word/_rels/document.xml.rels")).toContain(`Id="${id}"`);
});

test("no part names another font than the decree's, and each place for one has it", async () => {
  const parts = await partsOf(LONG_REPORT);
  const fonts = [...parts.values()].flatMap((xml) => xml.match(/<w:rFonts [^>]*>/g) ?? []);
  expect(fonts.length).toBeGreaterThan(0);
  for (const place of ["ascii", "hAnsi", "cs", "eastAsia"])
    for (const font of fonts) expect(font).toContain(`w:${place}="Times New Roman"`);
});

test("a table's columns add up to its width, and every row to the table's columns", async () => {
  const document = (await partsOf(LONG_REPORT)).get("word/document.xml") ?? "";
  const tables = document.split("<w:tbl>").slice(1);
  expect(tables.length).toBe(4);
  for (const table of tables) {
    const grid = numbers(table, /<w:gridCol w:w="(\d+)"/g);
    const [width] = numbers(table, /<w:tblW [^>]*w:w="(\d+)"/g);
    expect(sum(grid)).toBe(width);
    for (const row of table.split("<w:tr>").slice(1))
      expect(sum(numbers(row, /<w:tcW [^>]*w:w="(\d+)"/g))).toBe(width);
  }
});

test("whatever letters a text has, the parts stay well-formed", async () => {
  const odd = "a<b>&\"'\u0000\u0008\ud800 ]]> _x0041_ 𝄞 \ufffe";
  const report = {
    ...EMPTY_REPORT,
    subject: odd,
    blocks: [{ kind: "paragraph" as const, text: odd, from: null }],
  };
  const document = (await partsOf(report)).get("word/document.xml") ?? "";
  expect(document).toContain("a&lt;b&gt;&amp;&quot;&apos; ]]&gt; _x0041_ 𝄞");
});

function numbers(xml: string, pattern: RegExp): number[] {
  return [...xml.matchAll(pattern)].map(([, number]) => Number(number));
}

function sum(all: number[]): number {
  return all.reduce((total, one) => total + one, 0);
}
