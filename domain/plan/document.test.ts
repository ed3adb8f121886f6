import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentOf, type PlanBlock } from "./document";
import { readPlan } from "./read-plan";

const FILES = [
  "../../db/seed/xuan-truong-403/plan.md",
  "examples/lettered-clauses.md",
  "examples/plain-numbers.txt",
];

describe.each(FILES)("%s as a page", (file) => {
  const given = readFileSync(new URL(file, import.meta.url), "utf8");

  test.each(["NFC", "NFD"] as const)(
    "says every word of the plan once, in order, from %s",
    (form) => {
      const source = given.normalize(form);
      const said = documentOfPlan(source).map(wordsOf).join("\n");
      expect(letters(said)).toBe(letters(source));
      expect(said).toBe(said.normalize("NFC"));
    },
  );

  test("shows no mark of Markdown and gives each heading an address of its own", () => {
    const blocks = documentOfPlan(given);
    expect(blocks.map(wordsOf).filter((words) => /^#|\*\*|\\/.test(words))).toEqual([]);
    const ids = blocks.flatMap((block) => ("id" in block ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("the plan of Xuân Trường has its title, five parts and thirty duties in their places", () => {
  const blocks = documentOfPlan(readFileSync(new URL(FILES[0] ?? "", import.meta.url), "utf8"));
  const parts = blocks.flatMap((block) => (block.kind === "part" ? [block.number] : []));
  expect(parts).toEqual(["I", "II", "III", "IV", "V"]);
  expect(blocks.filter(({ kind }) => kind === "title")).toHaveLength(2);
  expect(blocks.filter(({ kind }) => kind === "duty")).toHaveLength(30);
  const cut = blocks.find((block) => block.kind === "duty" && block.ref === "III.3");
  expect(cut).toMatchObject({ marker: "", agencyLines: [expect.stringMatching(/^\* Cơ quan/)] });
  expect(cut && wordsOf(cut)).toContain("người lao động tham gia");
});

function documentOfPlan(source: string): PlanBlock[] {
  const result = readPlan(source);
  if (!result.ok) throw new Error(result.reason);
  const place = <T extends { start: number; end: number }>(one: T) => ({
    ...one,
    startsAt: one.start,
    endsAt: one.end,
  });
  return documentOf(source, result.reading.clauses.map(place), result.reading.duties.map(place));
}

function wordsOf(block: PlanBlock): string {
  switch (block.kind) {
    case "part":
    case "section":
      return `${block.number ?? ""} ${block.title}`;
    case "duty":
      return [block.marker, ...block.paragraphs, ...block.agencyLines].join(" ");
    default:
      return block.text;
  }
}

/** Letters and digits alone: marks, dashes, spaces and the stops after numbers aside. */
function letters(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}
