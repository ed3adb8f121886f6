import { expect, test } from "vitest";
import { villageGroups } from "./village-group";

const body = (name: string, kind: "agency" | "group", aliases: string[] = []) => ({
  ...{ id: name, name, shortName: name, aliases, kind },
});
const boards = body("các cơ quan, đơn vị, ban, ngành, đoàn thể", "group");
const names = (...bodies: ReturnType<typeof body>[]) =>
  villageGroups(bodies).map(({ name }) => name);

test("the group of villages is known by its name, and a village is none", () => {
  expect(names(boards, body("các thôn", "group"), body("Thôn 7", "agency"))).toEqual(["các thôn"]);
  expect(names(boards, body("khu dân cư", "group", ["các xóm"]))).toEqual(["khu dân cư"]);
});

test("two that could be meant are both offered, and every group when none is called so", () => {
  const two = [body("các thôn", "group"), body("các tổ dân phố", "group")];
  expect(names(...two)).toHaveLength(2);
  expect(names(boards)).toEqual([boards.name]);
});
