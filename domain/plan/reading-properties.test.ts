import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlan } from "./read-plan";
import type { KnownAgency, PlanReading } from "./reading";

const SEED = "db/seed/xuan-truong-403";
const plan = readFileSync(`${SEED}/plan.md`, "utf8");
const PLANS = [
  plan,
  readFileSync("domain/plan/examples/lettered-clauses.md", "utf8"),
  readFileSync("domain/plan/examples/plain-numbers.txt", "utf8"),
];

function read(text: string): PlanReading {
  const result = readPlan(text);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.reading;
}

/** Clauses and markup in the order of the file. */
function tiles({ clauses, markup }: PlanReading) {
  return [...clauses, ...markup].sort((one, other) => one.start - other.start);
}

function expectCover(text: string, reading: PlanReading) {
  const spans = tiles(reading);
  let at = 0;
  for (const { start, end } of spans) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(text.length);
  expect(spans.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  const refs = reading.duties.map((duty) => duty.ref);
  expect(new Set(refs).size).toBe(refs.length);
}

/** A reading without its places in the file. */
function words(reading: PlanReading) {
  const duties = reading.duties.map(({ start: _start, end: _end, ...rest }) => rest);
  return {
    ...reading,
    duties,
    clauses: reading.clauses.map(({ class: kind, reason }) => [kind, reason]),
    markup: [],
  };
}

test("clauses and markup joined give back the text, without overlap", () => {
  for (const text of PLANS) expectCover(text, read(text));
});

test("only marks of Markdown, bullets and blank space are markup", () => {
  for (const text of PLANS)
    for (const { start, end } of read(text).markup)
      expect(text.slice(start, end)).toMatch(/^[\s#*+\\_-]*$/);
});

test("decomposed letters and other line ends are read alike, with places in the file as given", () => {
  for (const text of PLANS)
    for (const other of [text.normalize("NFD"), text.replaceAll("\n", "\r\n"), `\ufeff${text}`]) {
      const reading = read(other);
      expect(words(reading)).toEqual(words(read(text)));
      expectCover(other, reading);
      for (const duty of reading.duties)
        expect(other.slice(duty.start, duty.end).normalize("NFC").slice(0, 20)).toBe(
          duty.text.slice(0, 20),
        );
    }
});

test("a tone mark's old and new place are read alike", () => {
  const moved: Record<string, string> = { hoá: "hóa", oà: "òa", uỷ: "ủy", uý: "úy", thuỷ: "thủy" };
  const old = (text: string) =>
    text.replace(/(?<!q)(hoá|oà|uỷ|uý)(?!\p{L})/giu, (pair) => {
      const other = moved[pair.toLowerCase()] ?? pair;
      return pair === pair.toLowerCase() ? other : pair;
    });
  for (const text of PLANS) {
    const placed = (value: unknown) => JSON.parse(old(JSON.stringify(value))) as PlanReading;
    const one = placed(words(read(text)));
    const other = placed(words(read(old(text))));
    expect(other.duties).toEqual(one.duties);
    expect(other.clauses).toEqual(one.clauses);
  }
});

test("Markdown marks make no difference to what is read", () => {
  const bare = plan
    .replace(/^#+ /gm, "")
    .replace(/\*\*/g, "")
    .replace(/^\\\*/gm, "*")
    .replace(/\(\*|\*\)/g, (mark) => mark.replace("*", ""));
  expect(words(read(bare)).duties).toEqual(words(read(plan)).duties);
});

test("a plan without empty lines between its paragraphs is read alike", () => {
  for (const text of PLANS.slice(1)) {
    const dense = text.replace(/\n\n+/g, "\n");
    expect(words(read(dense)).duties).toEqual(words(read(text)).duties);
  }
});

test("reading twice is the same", () => {
  for (const text of PLANS) expect(read(text)).toEqual(read(text));
});

const LINES = PLANS.flatMap((text) => text.split("\n"));
const SCRAPS = [
  "**",
  "*",
  "\\",
  "# ",
  "- ",
  "+ ",
  "1. ",
  "1.1. ",
  "a) ",
  "I. ",
  "(",
  ")",
  ";",
  " phối hợp với ",
  "Đơn vị chủ trì: ",
  "Thời gian: ",
  "trước ngày ",
  "các ",
  "Phòng ",
  "Uỷ ban ",
  "|",
  "\t",
  "\u00a0",
  "\u0301",
  "\ud83d",
  "Nơi nhận:",
  "TM. UBND",
];
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(
      fc.oneof(fc.constantFrom(...LINES), fc.constantFrom(...SCRAPS), fc.string({ maxLength: 12 })),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
  fc
    .array(fc.oneof(fc.constantFrom(...LINES), fc.constantFrom(...SCRAPS)), { maxLength: 60 })
    .map((parts) => parts.join("\n")),
);

test("a thousand random texts are read or refused, each within a second", {
  timeout: 120_000,
}, () => {
  let readings = 0;
  fc.assert(
    fc.property(anything, (text) => {
      const before = process.cpuUsage();
      const result = readPlan(text);
      expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
      if (!result.ok) return;
      readings++;
      expectCover(text, result.reading);
    }),
    { numRuns: 1000 },
  );
  expect(readings).toBeGreaterThan(100);
});

test("no name or phrase of the real plan stands in the grammar", () => {
  const known = JSON.parse(readFileSync(`${SEED}/agencies.json`, "utf8")) as KnownAgency[];
  const files = readdirSync("domain/plan").filter((name) => /(?<!\.test)\.ts$/.test(name));
  expect(files.length).toBeGreaterThan(20);
  const sources = files.map((name) => readFileSync(`domain/plan/${name}`, "utf8")).join("\n");
  // A head of the general vocabulary that this plan uses bare.
  const heads = ["Thống kê"];
  const own = known
    .flatMap((agency) => [agency.name, ...(agency.aliases ?? [])])
    .filter((name) => !heads.includes(name));
  const names = [
    ...own,
    "Giao Thủy",
    "Xuân Trường",
    "Ninh Bình",
    "403",
    "125/KH",
    "5.053",
    "Biểu đính kèm",
  ];
  // A quotation of several words would fit the grammar to this text.
  const sentences = plan.match(/\p{L}+(?: \p{L}+){6}/gu) ?? [];
  expect(sentences.length).toBeGreaterThan(200);
  const found = [...names, ...sentences].filter((name) =>
    sources.toLowerCase().includes(name.toLowerCase()),
  );
  expect(found).toEqual([]);
});
