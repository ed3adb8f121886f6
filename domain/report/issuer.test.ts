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

test("the commune reports to the province, an agency to the commune of its province and the office", () => {
  expect(issuerOf({ agency: null, commune, office })).toMatchObject({
    addressees: ["UBND tỉnh Ninh Bình"],
    recipients: [
      "Như trên",
      "Các thành viên Ban Chỉ đạo",
      "Các cơ quan, đơn vị liên quan",
      "Lưu: VT, VHXH",
    ],
  });
  const agency = {
    id: "1",
    name: "Phòng Kinh tế",
    shortName: "KT",
    relation: "subordinate",
  } as const;
  expect(issuerOf({ agency, commune, office })).toMatchObject({
    addressees: ["Ủy ban nhân dân xã Xuân Trường, tỉnh Ninh Bình", "Phòng Văn hoá - Xã hội"],
    recipients: ["Như trên", "Lưu: VT"],
  });
});

test("whoever signs has the office of the agency's kind, or room for one that is not known", () => {
  const signs = (name: string) => {
    const agency = { id: "1", name, shortName: name, relation: "subordinate" as const };
    return issuerOf({ agency, commune, office }).signature.lines.join(" / ");
  };
  expect(
    [
      ...["Phòng Kinh tế", "Công an xã", "Văn phòng HĐND-UBND", "Thôn 5", "Hội Nông dân xã"],
      ...["Bảo hiểm xã hội cơ sở Giao Thủy", "Thuế cơ sở 8 tỉnh Ninh Bình"],
      "Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Trường",
    ].map(signs),
  ).toEqual([
    ...["TRƯỞNG PHÒNG", "TRƯỞNG CÔNG AN XÃ", "CHÁNH VĂN PHÒNG", "TRƯỞNG THÔN"],
    ...["TM. BAN THƯỜNG VỤ / CHỦ TỊCH", "GIÁM ĐỐC", "TRƯỞNG THUẾ CƠ SỞ"],
    "TM. BAN THƯỜNG TRỰC / CHỦ TỊCH",
  ]);
  expect(signs("Thống kê")).toMatch(/^…+$/);
});
