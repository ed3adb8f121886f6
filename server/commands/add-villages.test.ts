import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database, schema } from "../../db/client";
import { visibleTo } from "../../db/visibility";
import { MONDAY, type TestCommune, testCommune } from "../testing/commune";
import { agencyNamed } from "../testing/register";
import { addVillagesWithSlips } from "../village-slips";

let commune: TestCommune;
let groupId: string;
beforeAll(async () => {
  commune = await testCommune();
  groupId = await agencyNamed("các thôn");
});
afterAll(() => commune.close());

const add = (list: string) =>
  addVillagesWithSlips({ actor: commune.company.tuan, now: MONDAY }, { list, groupId });

test("a list becomes agencies of the group with an account each, and the passwords are nowhere else", async () => {
  const result = await add(
    "Thôn 7;Xuân Tiến;Ngô Văn Long;0912 345 678\nThôn 7;Xuân Hòa\nThôn Đông;Xuân Hòa",
  );
  const slips = result.ok ? result.value.slips : [];
  expect(slips.map(({ username, agency, name }) => [username, agency, name])).toEqual([
    ["thon-7-xuan-tien", "Thôn 7 (Xuân Tiến)", "Ngô Văn Long"],
    ["thon-7-xuan-hoa", "Thôn 7 (Xuân Hòa)", null],
    ["thon-dong-xuan-hoa", "Thôn Đông", null],
  ]);
  expect(new Set(slips.map(({ password }) => password)).size).toBe(3);

  const { agencies, agencyMembers, auditEvents, commandReceipts, memberships, users } = schema;
  const villages = await database()
    .select({ name: agencies.name, relation: agencies.relation, kind: agencies.kind })
    .from(agencies)
    .innerJoin(agencyMembers, eq(agencyMembers.memberId, agencies.id))
    .where(eq(agencyMembers.groupId, groupId))
    .orderBy(agencies.protocolOrder);
  expect(villages).toEqual(
    slips.map(({ agency }) => ({ name: agency, relation: "subordinate", kind: "agency" })),
  );
  const usernames = slips.map(({ username }) => username);
  const accounts = await database()
    .select({ role: memberships.role, mustSetUp: users.mustSetUp, phone: users.phone })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(inArray(users.username, usernames))
    .orderBy(users.phone);
  expect(accounts.map(({ phone }) => phone)).toEqual(["0912 345 678", null, null]);
  expect(accounts.every((one) => one.role === "agency_head" && one.mustSetUp)).toBe(true);

  const kept = JSON.stringify([
    await database().select().from(auditEvents),
    await database().select().from(commandReceipts),
  ]);
  expect(slips.filter(({ password }) => kept.includes(password))).toEqual([]);
});

test("the same list again does nothing and says so; a wrong line holds back all others", async () => {
  const before = await everyBody();
  expect(await add("Thôn 7;xã Xuân Tiến;Người khác")).toMatchObject({ reason: "villages_known" });
  expect(await add("Thôn 8;Xuân Tiến\n;Xuân Tiến")).toMatchObject({ reason: "villages_wrong" });
  expect(await everyBody()).toEqual(before);
});

test("a line that is there already is left out, and an account's name is never given twice", async () => {
  const result = await add("Thôn 7;Xuân Tiến\nThôn 7-Xuân;Tiến");
  const slips = result.ok ? result.value.slips : [];
  expect(slips.map(({ username }) => username)).toEqual(["thon-7-xuan-tien-2"]);
});

test("two hundred villages come in at once", async () => {
  const list = Array.from({ length: 200 }, (_, place) => `Xóm ${place + 1};Xuân Phong`).join("\n");
  const result = await add(list);
  expect(result.ok && new Set(result.value.slips.map(({ username }) => username)).size).toBe(200);
});

async function everyBody() {
  const visible = visibleTo({ kind: "system" });
  const agency = visible.agencies();
  return visible.read.select().from(agency).orderBy(agency.protocolOrder);
}
