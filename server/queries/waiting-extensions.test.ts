import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../domain/person";
import { grantExtension } from "../commands/grant-extension";
import { done } from "../found";
import { MONDAY, type TestCommune, testCommune } from "../testing/commune";
import { asked, datedTask } from "../testing/dated-task";
import { deputyWith } from "../testing/deputy";
import { waitingExtensions } from "./waiting-extensions";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
});
afterAll(() => commune.close());

const later = (hours: number) => new Date(MONDAY.getTime() + hours * 3_600_000);

test("each request waits for whoever may decide it, oldest first, until it is decided", async () => {
  const { company } = commune;
  const { son, mai, thang, hanh, lan, tuan } = company;
  const one = await datedTask(company, "V.2.1", "Phòng Kinh tế");
  const two = await datedTask(company, "V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy");
  const own = await datedTask(company, "III.1.5", "UBND xã");
  const third = await datedTask(company, "V.1.2", "Phòng Văn hoá - Xã hội");
  await asked(hanh, two, later(2));
  const first = await asked(thang, one, later(1));
  await asked(son, own, later(3));
  await asked(mai, third, later(4));
  const deputy = await deputyWith(company, ["decide_extensions"]);
  const refs = async (actor: Person) =>
    (await waitingExtensions(actor, "2026-12-10")).map(({ ref }) => ref);

  // Nobody finds their own; the chair's waits for the standing office, and not for a deputy of the same agency.
  expect(await refs(son)).toEqual(["V.2.1", "V.4.4", "V.1.2"]);
  expect(await refs(mai)).toEqual(["III.1.5"]);
  expect(await refs(deputy)).toEqual(["V.2.1", "V.4.4", "V.1.2"]);
  for (const actor of [thang, hanh, lan, tuan]) expect(await refs(actor)).toEqual([]);

  const [oldest] = await waitingExtensions(son, "2026-12-10");
  expect(oldest).toMatchObject({
    ...{ lastDay: "2026-11-30", askedDay: "2026-12-18", daysLate: 10, daysPastOriginal: 0 },
    ...{ agencyName: "Phòng Kinh tế", askedBy: "Vũ Đức Thắng" },
  });

  done(await grantExtension({ actor: son, now: later(5) }, first));
  expect(await refs(son)).toEqual(["V.4.4", "V.1.2"]);
});
