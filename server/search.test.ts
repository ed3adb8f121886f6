import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf } from "../domain/day";
import type { Person } from "../domain/person";
import { searchKey } from "../domain/search/key";
import { OPENS_AT } from "./demonstration/world";
import { allTasks } from "./queries/all-tasks";
import { search } from "./queries/search";
import { type TestCommune, testCommune } from "./testing/commune";

let commune: TestCommune;
const TODAY = dayOf(OPENS_AT);
beforeAll(async () => {
  commune = await testCommune({ story: true });
});
afterAll(() => commune.close());

async function found(actor: Person, typed: string) {
  const looked = searchKey(typed);
  if (!looked) throw new Error(`${typed} is too short`);
  return search(actor, looked, TODAY);
}

test("a reference finds its own duty and its tasks before all that only name it", async () => {
  const { duties, tasks } = await found(commune.company.mai, "III.3");
  expect(duties.rows[0]?.ref).toBe("III.3");
  expect(tasks.rows.slice(0, 6).map(({ ref }) => ref)).toEqual(Array(6).fill("III.3"));
  expect((await found(commune.company.hanh, "v.1.3")).duties.rows[0]?.ref).toBe("V.1.3");
});

test("every spelling of a word finds the same", async () => {
  const spellings = ["văn hoá", "van hoa", "VĂN HÓA", "Văn  hoá".normalize("NFD"), "van-hoa"];
  const all = await Promise.all(spellings.map((typed) => found(commune.company.mai, typed)));
  expect(all[0]?.agencies.rows.map(({ name }) => name)).toContain("Phòng Văn hoá - Xã hội");
  for (const one of all) expect(one).toEqual(all[0]);
});

test("what goes exactly by the name comes first, then whole words, then parts of words", async () => {
  const { agencies } = await found(commune.company.mai, "Thống kê");
  expect(agencies.rows[0]?.name).toMatch(/^Thống kê/);
  const named = (await found(commune.company.mai, "cong an")).agencies.rows.map(({ name }) => name);
  expect(named[0]).toBe("Công an xã");
});

test("as many tasks are found as the list of tasks has for the same words", async () => {
  for (const typed of ["bao hiem", "thue", "III.3"])
    for (const actor of [commune.company.mai, commune.company.thang, commune.company.tuan]) {
      const of = { planId: null, periodId: null, on: null, of: {}, search: typed, page: 1 };
      const list = await allTasks(actor, of, TODAY);
      expect((await found(actor, typed)).tasks.total).toBe(list.total);
    }
});

test("signs that mean something to the database are only signs", async () => {
  for (const typed of ["%%", "__", "a\\b", "(a|b)*", "[a-z]+", "''; drop", "100%"])
    expect((await found(commune.company.mai, typed)).tasks.total).toBe(0);
});
