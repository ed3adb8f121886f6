import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestCommune, testCommune } from "../testing/commune";
import { raisedWords } from "./raised-words";
import { steeringView } from "./steering-view";

const TODAY = "2026-12-14";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
});
afterAll(() => commune.close());

async function raisedBy(on: string | null) {
  const { son } = commune.company;
  const view = await steeringView(son, { planId: null, periodId: null, on }, TODAY);
  if (!view) throw new Error("no plan is published");
  const rows = await raisedWords(son, view.scope);
  return rows.map(({ ref, agencyName, on: day }) => [ref, agencyName, day]);
}

const THUE = ["V.5.1", "Thuế cơ sở 8 tỉnh Ninh Bình", "2026-11-10"];
const KINH_TE = ["III.3", "Phòng Kinh tế", "2026-11-20"];

test("obstacles and proposals of open tasks are read, the latest first", async () => {
  expect(await raisedBy(null)).toEqual([KINH_TE, THUE]);
});

test("on a past day only what had been raised by its end is known", async () => {
  expect(await raisedBy("2026-11-20")).toEqual([KINH_TE, THUE]);
  expect(await raisedBy("2026-11-19")).toEqual([THUE]);
  expect(await raisedBy("2026-11-09")).toEqual([]);
});
