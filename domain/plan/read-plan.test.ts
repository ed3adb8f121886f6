import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPlan } from "./read-plan";
import type { KnownAgency, PlanReading, QuestionKind } from "./reading";

const SEED = "db/seed/xuan-truong-403";
const EXAMPLES = "domain/plan/examples";
const known = JSON.parse(readFileSync(`${SEED}/agencies.json`, "utf8")) as KnownAgency[];

type ByHand = { ref: string; [field: string]: unknown }[];

function reading(file: string, agencies: KnownAgency[] = []): PlanReading {
  const result = readPlan(readFileSync(file, "utf8"), agencies);
  if (!result.ok) throw new Error(`${file} is refused: ${result.reason}`);
  return result.reading;
}

/** The fields a reading by hand fixes, of the duties as read. */
function fixed({ duties }: PlanReading, byHand: ByHand) {
  return duties.map((duty, index) => {
    const fields = Object.keys(byHand[index] ?? { ref: "" });
    return Object.fromEntries(Object.entries(duty).filter(([name]) => fields.includes(name)));
  });
}

function refsAsked({ questions }: PlanReading, kind: QuestionKind) {
  return questions.filter((question) => question.kind === kind).map((question) => question.ref);
}

function wordsAsked({ questions }: PlanReading, kind: QuestionKind) {
  return questions.filter((question) => question.kind === kind).map((question) => question.raw);
}

for (const [agencies, list] of [
  ["no agency known", []],
  ["its agencies known", known],
] as const) {
  test(`the real plan is read to the letter, ${agencies}`, () => {
    const byHand = JSON.parse(readFileSync(`${SEED}/expected-duties.json`, "utf8")) as ByHand;
    expect(byHand).toHaveLength(30);
    expect(fixed(reading(`${SEED}/plan.md`, [...list]), byHand)).toEqual(byHand);
  });

  test(`the real plan raises the questions it leaves open, ${agencies}`, () => {
    const byHand = JSON.parse(readFileSync(`${SEED}/expected-questions.json`, "utf8"));
    const read = reading(`${SEED}/plan.md`, [...list]);
    for (const kind of ["lead_not_named", "open_group", "no_deadline"] as const)
      expect(refsAsked(read, kind)).toEqual(byHand[kind]);
    for (const kind of ["agency_unclear", "agency_outside"] as const)
      expect(read.questions.filter((question) => question.kind === kind)).toEqual(
        byHand[kind].map((question: object) => ({ kind, ...question })),
      );
    for (const kind of ["members_unknown", "name_variant", "annex_missing"] as const)
      expect(wordsAsked(read, kind).sort()).toEqual([...byHand[kind]].sort());
    expect(wordsAsked(read, "number_missing")).toHaveLength(byHand.number_missing);
    expect(wordsAsked(read, "date_missing")).toHaveLength(byHand.date_missing);
    const repeated = read.questions
      .filter((question) => question.kind === "duty_repeated")
      .map((question) => [question.ref, question.raw]);
    for (const pair of byHand.duty_repeated_at_least) expect(repeated).toContainEqual(pair);
    expect(repeated.length).toBeLessThanOrEqual(10);
  });
}

for (const [file, hand] of [
  ["lettered-clauses.md", "lettered-clauses.expected.json"],
  ["plain-numbers.txt", "plain-numbers.expected.json"],
] as const)
  test(`a plan of another shape is read as by hand: ${file}`, () => {
    const byHand = JSON.parse(readFileSync(`${EXAMPLES}/${hand}`, "utf8"));
    const read = reading(`${EXAMPLES}/${file}`);
    expect(fixed(read, byHand.duties)).toEqual(byHand.duties);
    expect([read.title, read.number, read.date]).toEqual([
      byHand.title,
      byHand.number,
      byHand.date,
    ]);
    const open = byHand.questions;
    for (const kind of ["lead_not_named", "open_group", "no_deadline"] as const)
      expect(refsAsked(read, kind)).toEqual(open[kind] ?? []);
    for (const kind of ["members_unknown", "name_variant"] as const)
      expect(wordsAsked(read, kind).sort()).toEqual([...(open[kind] ?? [])].sort());
    expect(wordsAsked(read, "number_missing")).toHaveLength(open.number_missing?.length ?? 0);
  });

test("every block of the real plan is accounted for, with a reason where it lays no duty", () => {
  const { clauses } = reading(`${SEED}/plan.md`);
  const count = (name: string) =>
    clauses.filter((clause) => (clause.reason ?? clause.class) === name).length;
  // Thirty duties, one of two paragraphs, two cut by a page break.
  expect(count("duty")).toBe(33);
  expect(count("target")).toBe(2);
  expect(count("condition")).toBe(2);
  expect(count("agency_line")).toBe(12);
  expect(count("purpose")).toBe(3);
  expect(count("requirement")).toBe(3);
  expect(count("recital")).toBe(1);
  expect(count("general_call")).toBe(1);
  expect(count("number_and_date")).toBe(2);
  expect(count("recipients")).toBe(8);
  expect(count("signature")).toBe(4);
  expect(clauses.filter((clause) => clause.class === "none" && !clause.reason)).toEqual([]);
});

test("a duty's place in the file begins with its first word and ends with its last", () => {
  const text = readFileSync(`${SEED}/plan.md`, "utf8");
  for (const duty of reading(`${SEED}/plan.md`).duties) {
    const there = text.slice(duty.start, duty.end);
    expect(there.replace(/\s+/g, " ")).toBe(duty.text.replace(/\s+/g, " "));
  }
});

test("a duty cut by a page break spans both halves, and its text is whole", () => {
  const { duties, clauses } = reading(`${SEED}/plan.md`);
  const cut = duties.find((duty) => duty.ref === "III.3");
  expect(cut?.text).toContain("người sử dụng lao động và người lao động tham gia đầy đủ");
  const pieces = clauses.filter(
    (clause) => clause.start >= (cut?.start ?? 0) && clause.end <= (cut?.end ?? 0),
  );
  expect(pieces.map((piece) => piece.class)).toEqual(["duty", "duty"]);
});

test("a file that holds no plan is refused, and says why", () => {
  expect(readPlan("")).toEqual({ ok: false, reason: "empty" });
  expect(readPlan(" \n\t\ufeff\n")).toEqual({ ok: false, reason: "empty" });
  expect(readPlan("PK\u0003\u0004\0\0")).toEqual({ ok: false, reason: "binary" });
  expect(readPlan("\ufffd\ufffd\u0001a")).toEqual({ ok: false, reason: "binary" });
  expect(readPlan("Một bức thư không có phần nào.")).toEqual({ ok: false, reason: "no_parts" });
});

test("numbers followed by a dash, a number without a colon and a title on one line are read", () => {
  const result = readPlan(
    "Số 33/KH-UBND\nKẾ HOẠCH PHÒNG BỆNH MÙA HÈ\nI- NHIỆM VỤ\n1- Phun hoá chất.\nĐơn vị chủ trì: Trạm Y tế\n2- Giao Công an xã tuần tra./.",
  );
  if (!result.ok) throw new Error(result.reason);
  const { number, title, duties } = result.reading;
  expect([number, title]).toEqual(["33/KH-UBND", "KẾ HOẠCH PHÒNG BỆNH MÙA HÈ"]);
  expect(duties.map(({ ref, lead }) => [ref, lead])).toEqual([
    ["I.1", ["Trạm Y tế"]],
    ["I.2", ["Công an xã"]],
  ]);
});
