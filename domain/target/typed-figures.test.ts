import { expect, test } from "vitest";
import { figureChanges, partProblems, signatureOf, type TypedFigure } from "./typed-figures";

const TODAY = "2026-06-08";
const KEY = "baseline/2025/";
const SAVED = { value: 3400, source: "Công văn 12", sourceDay: "2026-01-05" };
const SEEN = "3.400|Công văn 12|05/01/2026";

const cell = (typed: string, rest: Partial<TypedFigure> = {}): TypedFigure => ({
  ...{
    kind: "baseline",
    year: 2025,
    agencyId: null,
    typed,
    source: "Công văn 12",
    sourceDay: "5/1/2026",
  },
  ...rest,
});

function changed(cells: TypedFigure[], current: Record<string, typeof SAVED> = {}) {
  const known = {
    today: TODAY,
    unit: "people" as const,
    current: new Map(Object.entries(current)),
  };
  return figureChanges(cells, known);
}

test("a new figure is written with its source and day", () => {
  expect(changed([cell("3.400", { seen: "" })])).toEqual({
    problems: {},
    written: {},
    seen: {},
    changes: [{ kind: "baseline", year: 2025, agencyId: null, ...SAVED }],
  });
});

test("a cell that nobody touched is not written, also when somebody else has changed it meanwhile", () => {
  expect(signatureOf(SAVED, "people")).toBe(SEEN);
  expect(changed([cell("3400", { seen: SEEN })], { [KEY]: SAVED }).changes).toEqual([]);
  const other = { ...SAVED, value: 3500 };
  expect(changed([cell("3.400", { seen: SEEN })], { [KEY]: other })).toEqual({
    ...{ problems: {}, changes: [], written: {}, seen: {} },
  });
  expect(changed([cell("", { source: "", sourceDay: "", seen: "" })]).changes).toEqual([]);
});

test("a cell that somebody else has changed meanwhile is not written over, and says what stands there", () => {
  const other = { ...SAVED, value: 3500 };
  const { problems, written } = changed([cell("3.600", { seen: SEEN })], { [KEY]: other });
  expect(problems).toEqual({ [KEY]: "changed_meanwhile" });
  expect(written).toEqual({ [KEY]: "3.500" });
  // Both wrote the same.
  expect(changed([cell("3.500", { seen: SEEN })], { [KEY]: other }).problems).toEqual({});
});

test("who knows what somebody else wrote there writes over it, or takes it away", () => {
  const other = { ...SAVED, value: 3500 };
  const current = { [KEY]: other };
  const { seen } = changed([cell("3.600", { seen: SEEN })], current);
  expect(seen).toEqual({ [`seen/${KEY}`]: signatureOf(other, "people") });
  const again = (typed: string) =>
    changed([cell(typed, { seen: seen[`seen/${KEY}`] })], current).changes.map(
      ({ value }) => value,
    );
  expect([again("3.600"), again("")]).toEqual([[3600], [null]]);
});

test("emptying a cell takes its figure away and keeps where it came from", () => {
  const { changes } = changed([cell("", { source: "", seen: SEEN })], { [KEY]: SAVED });
  expect(changes.map(({ value, source }) => [value, source])).toEqual([[null, "Công văn 12"]]);
});

test.each([
  ["letters", cell("5O53"), { [KEY]: "count_letters" }],
  ["a comma", cell("5,053"), { [KEY]: "count_comma" }],
  ["no source", cell("5.053", { source: " " }), { [`source/${KEY}`]: "missing" }],
  [
    "a source of pages",
    cell("5.053", { source: "x".repeat(501) }),
    { [`source/${KEY}`]: "too_long" },
  ],
  ["no day", cell("5.053", { sourceDay: "31/2/2026" }), { [`day/${KEY}`]: "not_a_day" }],
  ["a day to come", cell("5.053", { sourceDay: "9/6/2026" }), { [`day/${KEY}`]: "day_in_future" }],
])("%s is said at the cell", (_what, typed, problems) => {
  expect(changed([typed]).problems).toEqual(problems);
});

test("a part cannot be greater than its whole, whichever of the two is written", () => {
  const change = {
    kind: "planned" as const,
    year: 2026,
    agencyId: null,
    source: "x",
    sourceDay: null,
  };
  const key = "planned/2026/";
  const none = new Map<string, number>();
  const figures = (value: number) => new Map([[key, value]]);
  expect(partProblems([{ ...change, value: 10 }], { wholes: figures(10), parts: [] })).toEqual([]);
  expect(partProblems([{ ...change, value: 11 }], { wholes: figures(10), parts: [] })).toEqual([
    { key, code: "part_exceeds_whole", other: 10 },
  ]);
  expect(partProblems([{ ...change, value: 9 }], { wholes: none, parts: [figures(10)] })).toEqual([
    { key, code: "whole_below_part", other: 10 },
  ]);
  expect(partProblems([{ ...change, value: null }], { wholes: figures(1), parts: [] })).toEqual([]);
});

test("a wrong day is said though the figure stands as it did", () => {
  const bare = { ...SAVED, sourceDay: null };
  const current = { [KEY]: bare as unknown as typeof SAVED };
  const seen = "3.400|Công văn 12|";
  const day = (sourceDay: string) =>
    changed([cell("3.400", { seen, sourceDay })], current).problems;
  expect(day("31/2/2026")).toEqual({ [`day/${KEY}`]: "not_a_day" });
  expect(day("9/6/2026")).toEqual({ [`day/${KEY}`]: "day_in_future" });
  expect(day("")).toEqual({});
});

test("a source or a day of no figure asks for the figure", () => {
  expect(changed([cell("", { source: "", seen: "" })]).problems).toEqual({ [KEY]: "missing" });
  expect(changed([cell("", { sourceDay: "", seen: "" })]).problems).toEqual({ [KEY]: "missing" });
  expect(changed([cell("", { seen: SEEN })], { [KEY]: SAVED }).problems).toEqual({});
});

test("a figure worked back is replaced by the same one from elsewhere, and stays when nobody touches it", () => {
  const reckoned = { ...SAVED, workedBack: true };
  const seen = signatureOf(reckoned, "people");
  const by = (rest: Partial<TypedFigure>) =>
    changed([cell("3.400", rest)], { [KEY]: reckoned }).changes.length;
  expect(by({ seen })).toBe(0);
  expect(by({ seen, source: "Biểu 2" })).toBe(1);
  // A pasted table saw no cell: whatever it states is stated.
  expect(by({})).toBe(1);
});
