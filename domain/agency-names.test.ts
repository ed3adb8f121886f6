import { describe, expect, test } from "vitest";
import { aliasesAfterMerge, aliasesFrom, ownerOf } from "./agency-names";

const culture = {
  id: "1",
  name: "Phòng Văn hoá - Xã hội",
  shortName: "Phòng VH-XH",
  aliases: ["Phòng Văn hoá xã hội"],
};
const economy = { id: "2", name: "Phòng Kinh tế", shortName: "Phòng Kinh tế", aliases: [] };
const bodies = [culture, economy];

describe("whose name it is", () => {
  test.each([
    ["phòng văn hóa xã hội", culture],
    ["Phong VH – XH", culture],
    ["Phòng Kinh tế".normalize("NFD"), economy],
    ["Phòng Kinh tế xã", null],
  ])("%s", (name, owner) => {
    expect(ownerOf([name], bodies)).toBe(owner);
  });

  test("a body may keep its own names", () => {
    expect(ownerOf(["Phòng Kinh tế"], bodies, "2")).toBeNull();
    expect(ownerOf(["Phòng Kinh tế", "Phòng VH-XH"], bodies, "2")).toBe(culture);
  });
});

test("other names are taken one a line, each once", () => {
  const typed = "  Phòng  Kinh tế xã\r\n\nPhòng KT\nPhòng KT\nPhòng Kinh tế\n";
  expect(aliasesFrom(typed, economy)).toEqual(["Phòng Kinh tế xã", "Phòng KT"]);
});

test("a merge keeps every name by which either was known", () => {
  const twice = { id: "3", name: "Phòng Kinh tế xã", shortName: "Phòng KT", aliases: ["P. KT"] };
  expect(aliasesAfterMerge(economy, twice)).toEqual(["Phòng Kinh tế xã", "Phòng KT", "P. KT"]);
});
