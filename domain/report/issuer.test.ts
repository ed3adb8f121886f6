import { expect, test } from "vitest";
import { agencyCode, communeInFull, isCommune, issuerOf } from "./issuer";

const commune = { name: "UBND xã Xuân Trường", province: "tỉnh Ninh Bình" };
const office = { name: "Phòng Văn hoá - Xã hội", shortName: "Phòng VH-XH" };

test("the commune is named in full with its province", () => {
  expect(communeInFull(commune)).toBe("Ủy ban nhân dân xã Xuân Trường, tỉnh Ninh Bình");
});

test("an office stands below the committee, a village too, and the committee below nobody", () => {
  const head = (name: string, relation: "subordinate" | "asked") => {
    const agency = { id: "1", name, shortName: name, relation };
    return issuerOf({ agency, commune, office }).issuer;
  };
  expect(head("Thôn 5", "subordinate")).toMatchObject({
    parent: ["UBND XÃ XUÂN TRƯỜNG"],
    name: ["THÔN 5"],
  });
  expect(head("Thống kê", "asked").parent).toEqual([]);
  expect(head("UBND xã", "subordinate")).toMatchObject({
    parent: [],
    name: ["ỦY BAN NHÂN DÂN", "XÃ XUÂN TRƯỜNG"],
  });
  expect(isCommune("UBND xã hội", commune.name)).toBe(false);
});

test("the letters of an agency in a number", () => {
  const names = ["Phòng VH-XH", "Phòng Kinh tế", "BHXH Giao Thủy", "Công an xã", "Văn phòng"];
  expect(names.map(agencyCode)).toEqual(["VHXH", "KT", "BHXH", "CA", "VP"]);
});
