import { expect, test } from "vitest";
import { seedPlan } from "../../db/seed/commune";
import { readPlan } from "../plan/read-plan";
import { readTargets, type StatedTarget } from "./read-targets";

function targetsOf(text: string): StatedTarget[] {
  const plan = readPlan(text);
  if (!plan.ok) throw new Error(plan.reason);
  const clauses = plan.reading.clauses.map(({ start, end, ...clause }) => ({
    ...{ startsAt: start, endsAt: end, class: clause.class },
  }));
  return readTargets(text, clauses);
}

/** The targets of paragraphs that stand among a plan's targets. */
function statedBy(...paragraphs: string[]) {
  const text = paragraphs.join("\n\n");
  return readTargets(text, [{ startsAt: 0, endsAt: text.length, class: "target" }]).map(shown);
}

/** What a target says, without what it leaves open and where it stands. */
function shown(target: StatedTarget) {
  const { name, unit, finalYear, finalValue, yearlyGain, partOf, planned } = target;
  const said = { unit, finalYear, finalValue, yearlyGain, partOf };
  const stated = Object.entries(said).filter(([, value]) => value !== null);
  return {
    name,
    ...Object.fromEntries(stated),
    ...(target.isAtLeast ? { isAtLeast: true } : {}),
    ...(planned.length > 0 ? { planned } : {}),
  };
}

test("the plan's own targets are read with their figures, the part beside its whole", () => {
  expect(targetsOf(seedPlan().source).map(shown)).toEqual([
    {
      name: "tỷ lệ lao động trong độ tuổi tham gia BHXH",
      ...{ unit: "percent", finalYear: 2030, finalValue: 60 },
    },
    {
      name: "chỉ tiêu phát triển đối tượng tham gia bảo hiểm xã hội trên địa bàn xã",
      ...{ unit: "people", finalYear: 2030, finalValue: 5053, yearlyGain: 345 },
    },
    {
      name: "chỉ tiêu phát triển đối tượng tham gia bảo hiểm xã hội tự nguyện",
      ...{ unit: "people", finalYear: 2030, finalValue: 781, isAtLeast: true },
      ...{ yearlyGain: 38, partOf: 1 },
    },
  ]);
});

test("each figure keeps its sentence and the place where it stands in the plan's file", () => {
  const { source } = seedPlan();
  const targets = targetsOf(source);
  const places = targets.flatMap((target) => [target, ...(target.gain ? [target.gain] : [])]);
  expect(places).toHaveLength(5);
  for (const { quote, startsAt, endsAt } of places)
    expect(source.slice(startsAt, endsAt).replace(/\*/g, "")).toBe(quote);
  expect(targets[1]?.quote).toMatch(/^Đến cuối năm 2030, .* đạt 5\.053 người$/);
  expect(targets[2]?.gain?.quote).toMatch(/^Trong đó, tốc độ gia tăng .* là 38 người/);
});

test("a file in decomposed letters says the same, at its own places", () => {
  const source = seedPlan().source.normalize("NFD");
  const targets = targetsOf(source);
  expect(targets.map(shown)).toEqual(targetsOf(seedPlan().source).map(shown));
  const [, whole] = targets;
  expect(source.slice(whole?.startsAt, whole?.endsAt).normalize("NFC")).toBe(whole?.quote);
});

const people = (finalYear: number, finalValue: number) => ({
  ...{ unit: "people", finalYear, finalValue },
});
const percent = (finalYear: number | null, finalValue: number) => ({
  ...{ unit: "percent", finalValue },
  ...(finalYear === null ? {} : { finalYear }),
});

const WORDINGS: [words: string, targets: object[]][] = [
  [
    "Đến năm 2030, toàn xã có ít nhất 5.053 người tham gia bảo hiểm xã hội.",
    [{ name: "người tham gia bảo hiểm xã hội", ...people(2030, 5053), isAtLeast: true }],
  ],
  [
    "Phấn đấu đến hết năm 2030 đạt 5.053 người tham gia BHXH, trong đó BHXH bắt buộc 4.272 người, BHXH tự nguyện 781 người.",
    [
      { name: "người tham gia BHXH", ...people(2030, 5053) },
      { name: "BHXH bắt buộc", ...people(2030, 4272), partOf: 0 },
      { name: "BHXH tự nguyện", ...people(2030, 781), partOf: 0 },
    ],
  ],
  [
    "Tỷ lệ bao phủ bảo hiểm y tế đạt 95,5% dân số vào năm 2028.",
    [{ name: "Tỷ lệ bao phủ bảo hiểm y tế", ...percent(2028, 95.5) }],
  ],
  [
    "Phấn đấu 80% người dân trưởng thành có tài khoản định danh mức độ 2 đến hết năm 2026.",
    [
      {
        name: "người dân trưởng thành có tài khoản định danh mức độ 2",
        ...percent(2026, 80),
      },
    ],
  ],
  [
    "100% hồ sơ công việc được xử lý trên môi trường mạng.",
    [{ name: "hồ sơ công việc được xử lý trên môi trường mạng", ...percent(null, 100) }],
  ],
  [
    "Số người tham gia BHXH tự nguyện: năm 2026 đạt 591 người; năm 2027 đạt 629 người; năm 2028 đạt 667 người.",
    [
      {
        name: "Số người tham gia BHXH tự nguyện",
        ...people(2028, 667),
        planned: [
          { year: 2026, value: 591 },
          { year: 2027, value: 629 },
        ],
      },
    ],
  ],
  [
    "Tăng tỷ lệ lao động tham gia BHXH từ 45% lên 60% vào năm 2030.",
    [{ name: "Tăng tỷ lệ lao động tham gia BHXH", ...percent(2030, 60) }],
  ],
  [
    "Mỗi năm tăng thêm tối thiểu 38 người tham gia BHXH tự nguyện.",
    [
      {
        name: "người tham gia BHXH tự nguyện",
        ...{ unit: "people", yearlyGain: 38, isAtLeast: true },
      },
    ],
  ],
  [
    "Đến năm 2030: số người tham gia BHYT không dưới 12 500 người, tỷ lệ bao phủ từ 98% trở lên.",
    [
      { name: "số người tham gia BHYT", ...people(2030, 12500), isAtLeast: true },
      { name: "tỷ lệ bao phủ", ...percent(2030, 98), isAtLeast: true },
    ],
  ],
  [
    "Đến năm 2030, phấn đấu đạt 60% lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội; nông dân tham gia bảo hiểm xã hội tự nguyện chiếm khoảng 5% lực lượng lao động trong độ tuổi.",
    [
      {
        name: "lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội",
        ...percent(2030, 60),
      },
      { name: "nông dân tham gia bảo hiểm xã hội tự nguyện", ...percent(2030, 5) },
    ],
  ],
  [
    "Giai đoạn 2026-2030, tỷ lệ hộ nghèo giảm còn 1,5%.",
    [{ name: "tỷ lệ hộ nghèo", ...percent(2030, 1.5) }],
  ],
];

test.each(WORDINGS)("other plans' wording is understood: %s", (words, targets) => {
  expect(statedBy(words)).toEqual(targets);
});

// What cannot be read for certain is kept to the letter, for a person to say what it comes to.
test.each([
  "Hoàn thành và vượt các chỉ tiêu được cấp trên giao",
  "Xây dựng 12 km đường, 3 trường học đạt chuẩn",
  "Đến năm 2030 có khoảng 45% đến 50% lao động tham gia BHXH",
  "Giải quyết việc làm mới cho 1.200 lao động/năm",
  "Bình quân mỗi năm tăng 2,5% số người tham gia bảo hiểm xã hội",
  "Chiếm 5% nông dân và 7% lao động phi chính thức",
])("what is not certain stays a quotation without figures: %s", (words) => {
  expect(statedBy(words)).toEqual([{ name: words }]);
});

test("a yearly gain finds its target in another paragraph, however it is worded there", () => {
  const targets = statedBy(
    "Đến năm 2030, số người tham gia BHXH tự nguyện trên địa bàn xã đạt 781 người.",
    "Hằng năm, số đối tượng tham gia bảo hiểm xã hội tự nguyện tăng ít nhất 38 người.",
  );
  expect(targets).toEqual([
    {
      name: "số người tham gia BHXH tự nguyện trên địa bàn xã",
      ...people(2030, 781),
      yearlyGain: 38,
    },
  ]);
});

test("years of the documents that a sentence cites are not its own", () => {
  const words =
    "Số người tham gia đạt 900 người theo Kế hoạch số 5/KH-UBND ngày 1 tháng 3 năm 2024 giai đoạn 2021-2025.";
  expect(statedBy(words)).toEqual([{ name: "Số người tham gia", unit: "people", finalValue: 900 }]);
});
