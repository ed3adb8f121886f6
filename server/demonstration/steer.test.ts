import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { lastUrges } from "../queries/last-urges";
import { openDirectives } from "../queries/open-directives";
import { waitingExtensions } from "../queries/waiting-extensions";
import { type TestCommune, taskOf, testWorld } from "../testing/commune";

const TODAY = "2026-12-14";
const TAX = "Thuế cơ sở 8 tỉnh Ninh Bình";
const INSURANCE = "Bảo hiểm xã hội cơ sở Giao Thủy";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testWorld("demonstration");
});
afterAll(() => commune.close());

test("the morning opens on one request to decide, one directive unanswered and one answered", async () => {
  const { son } = commune.company;
  const waiting = await waitingExtensions(son, TODAY);
  expect(waiting.map(({ ref, daysLate }) => [ref, daysLate])).toEqual([["III.4.2", 9]]);
  const { planId } = await taskOf("V.5.1", TAX);
  const { rows } = await openDirectives(son, { planId, on: TODAY });
  const said = rows.map((row) => [row.ref, row.isAnswered, row.isAcknowledged]);
  expect(said).toEqual([
    ["V.2.2", false, false],
    ["V.5.1", true, true],
  ]);
});

test("a last day was moved by what the chair granted, and the first one is kept", async () => {
  const { lastDay, originalLastDay } = await taskOf("V.4.1", INSURANCE);
  expect([originalLastDay, lastDay]).toEqual(["2026-12-20", "2026-12-24"]);
});

test("whoever is late was urged more than once, and the chair keeps an eye on it", async () => {
  const { son } = commune.company;
  const task = await taskOf("V.5.1", TAX);
  const urged = await lastUrges(son, [task.id]);
  expect(urged.get(task.id)).toMatchObject({ nth: 3, byName: "Trần Thị Mai" });
  const visible = visibleTo({ kind: "system" });
  const event = visible.events();
  const starred = await visible.read
    .select({ taskId: event.taskId })
    .from(event)
    .where(eq(event.event, "task.starred"));
  expect(starred).toEqual([{ taskId: task.id }]);
});
