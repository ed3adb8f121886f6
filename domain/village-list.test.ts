import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./text";
import { type KnownBody, readVillages, type VillageLine } from "./village-list";
import { rowsOf } from "./village-rows";

const bodies: KnownBody[] = [
  body("Phòng Kinh tế", null),
  body("Thôn 1", "Xuân Hòa"),
  body("Thôn 9 (Xuân Tiến)", "Xuân Tiến"),
];

function body(name: string, formerCommune: string | null): KnownBody {
  return { id: name, name, shortName: name, aliases: [], formerCommune };
}

const read = (text: string) => readVillages(text, bodies);
const told = (line: VillageLine | undefined) => {
  if (line?.verdict === "good") return `good: ${line.agencyName}`;
  if (line?.verdict === "bad") return `bad: ${line.problems.join(" ")} ${line.by ?? ""}`.trim();
  if (line?.verdict === "known") return `known: ${line.as}`;
  return line?.verdict === "repeated" ? `repeated: ${line.of}` : line?.verdict;
};
const village = {
  name: "Thôn 7",
  formerCommune: "Xuân Tiến",
  head: "Ngô Văn Long",
  phone: "0912 345 678",
};

describe("the same village, however it comes", () => {
  test.each([
    ["copied from a spreadsheet", "Thôn 7\tXuân Tiến\tNgô Văn Long\t0912 345 678"],
    ["semicolons", "Thôn 7;Xuân Tiến;Ngô Văn Long;0912 345 678"],
    ["commas", "Thôn 7,Xuân Tiến,Ngô Văn Long,0912 345 678"],
    ["quoted cells", '"Thôn 7","Xuân Tiến","Ngô Văn Long","0912 345 678"'],
    [
      "a mark at the start and Windows line ends",
      "\ufeffThôn 7;Xuân Tiến;Ngô Văn Long;0912 345 678\r\n",
    ],
    ["letters in parts", "Thôn 7;Xuân Tiến;Ngô Văn Long;0912 345 678".normalize("NFD")],
    [
      "a zero width space and runs of spaces",
      "Thôn  7\u200b;Xuân Tiến ; Ngô Văn  Long;0912 345 678",
    ],
    ["a numbered list", "1;Thôn 7;Xuân Tiến;Ngô Văn Long;0912 345 678"],
    ["the word xã before the former commune", "Thôn 7;xã Xuân Tiến;Ngô Văn Long;0912 345 678"],
  ])("%s", (_how, text) => {
    expect(read(text)).toEqual([{ line: 1, village, verdict: "good", agencyName: "Thôn 7" }]);
  });

  test.each([
    [
      "STT\tThôn\tXã cũ\tTrưởng thôn\tĐiện thoại",
      "1\tThôn 7\tXuân Tiến\tNgô Văn Long\t0912 345 678",
    ],
    [
      "Họ và tên trưởng thôn;SĐT;Tên thôn;Ghi chú;Xã trước sáp nhập",
      "Ngô Văn Long;0912 345 678;Thôn 7;tốt;Xuân Tiến",
    ],
    ["Tên thôn,Thuộc xã,Họ tên,Số điện thoại", "Thôn 7,Xuân Tiến,Ngô Văn Long,0912 345 678"],
  ])("under the header %s", (header, row) => {
    const [first, second] = read(`${header}\n${row}`);
    expect(first?.verdict).toBe("header");
    expect(second).toEqual({ line: 2, village, verdict: "good", agencyName: "Thôn 7" });
  });

  test("a first village is not taken for a header", () => {
    expect(read("Thôn 7\nThôn 8").map(told)).toEqual(["good: Thôn 7", "good: Thôn 8"]);
  });
});

test.each([
  [";Xuân Tiến;Ngô Văn Long;0912 345 678", "bad: name_missing"],
  [`${"Thôn ".repeat(60)};Xuân Tiến`, "bad: name_too_long"],
  ["Thôn 7;Xuân Tiến;Long;chưa có", "bad: phone_form"],
  ["Thôn 7;Xuân Tiến;Long;0912 345 678;x", "bad: too_many_cells"],
  ["Thôn 7;;;12", "bad: phone_form"],
  ["phong kinh te;Xuân Tiến", "bad: name_taken Phòng Kinh tế"],
  ["Thôn 1;Xuân Hoà", "known: Thôn 1"],
  ["Thôn 9;xã Xuân Tiến", "known: Thôn 9 (Xuân Tiến)"],
  ["Thôn 1;Xuân Tiến", "good: Thôn 1 (Xuân Tiến)"],
  ["Thôn 1", "bad: commune_missing"],
  ["Thôn 7;Xuân Tiến;Long;912345678", "good: Thôn 7"],
])("%s", (text, answer) => {
  expect(told(read(text)[0])).toBe(answer);
});

test("two former communes with a village of one name give them two names; the same twice is said", () => {
  const text = "Thôn 7;Xuân Tiến\n\nThôn 7;Xuân Hòa\nTHÔN 7;xã xuân tiến\nThôn 7\nThôn 8;Xuân Hòa";
  expect(read(text).map(told)).toEqual([
    "good: Thôn 7 (Xuân Tiến)",
    "good: Thôn 7 (Xuân Hòa)",
    "repeated: 1",
    "bad: commune_missing",
    "good: Thôn 8",
  ]);
  expect(read(text).map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
});

test("a quotation mark that nobody closed spoils its own line alone", () => {
  expect(read('"Thôn 7;Xuân Tiến\nThôn 8;Xuân Tiến').map(told)).toEqual([
    'good: "Thôn 7',
    "good: Thôn 8",
  ]);
});

describe("any text at all", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "Thôn 7",
      "Thôn 1",
      "Thôn 7 (Xuân Tiến)",
      "Xuân Tiến",
      "xã Xuân Hòa",
      "0912 345 678",
      "",
      '"',
      '"a"',
      "STT",
    ),
  );
  const row = fc.tuple(fc.array(cell, { maxLength: 6 }), fc.constantFrom("\t", ";", ","));
  const list = fc
    .array(row, { maxLength: 12 })
    .map((rows) => rows.map(([cells, delimiter]) => cells.join(delimiter)).join("\n"));

  test("is read without failing, every row is answered once and in order", () => {
    fc.assert(
      fc.property(fc.oneof(list, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const lines = read(text).map(({ line }) => line);
        expect(lines).toEqual(rowsOf(text).map(({ line }) => line));
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  test("without quotation marks no line that has letters goes unanswered", () => {
    const plain = list.map((text) => text.replaceAll('"', "").normalize("NFC"));
    fc.assert(
      fc.property(plain, (text) => {
        const written = text
          .split(/\r\n?|[\n\u2028\u2029]/)
          .flatMap((line, place) => (/[\p{L}\p{N}]/u.test(line) ? [place + 1] : []));
        const answered = new Set(read(text).map(({ line }) => line));
        expect(written.filter((line) => !answered.has(line))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("the good lines can all be saved: no two names are one, and none is anybody's", () => {
    fc.assert(
      fc.property(list, (text) => {
        const names = read(text).flatMap((line) =>
          line.verdict === "good" ? [fold(line.agencyName)] : [],
        );
        const again = readVillages(text, [
          ...bodies,
          ...read(text).flatMap((line) =>
            line.verdict === "good" ? [body(line.agencyName, line.village.formerCommune)] : [],
          ),
        ]);
        expect(new Set(names).size).toBe(names.length);
        expect(again.filter(({ verdict }) => verdict === "good")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
