import { expect, test } from "vitest";
import { villagesAmong } from "./village-bodies";

const body = (id: string, name: string, rest = {}) => ({
  ...{ id, name, kind: "agency", formerCommune: null },
  ...rest,
});

test("villages are known by their name, their former commune or their group", () => {
  const bodies = [
    body("1", "Thôn Đông"),
    body("2", "Tổ dân phố 7"),
    body("3", "Lạc Quần", { formerCommune: "Xuân Ninh" }),
    body("4", "Khối phố Chợ"),
    body("5", "Phòng Kinh tế"),
    body("6", "các thôn", { kind: "group" }),
    body("7", "các tổ chức chính trị - xã hội", { kind: "group" }),
    body("8", "Hội Nông dân xã"),
  ];
  const members = [
    { groupId: "6", memberId: "4" },
    { groupId: "7", memberId: "8" },
  ];
  expect(villagesAmong(bodies, members).map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
});
