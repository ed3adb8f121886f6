import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { NOTICE_KINDS } from "../../domain/notice";
import type { Person } from "../../domain/person";
import { done } from "../found";
import { MONDAY, type TestCommune, testCommune } from "../testing/commune";
import { changeNotices } from "./change-notices";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
});
afterAll(() => commune.close());

const all = [...NOTICE_KINDS];

test("what is no longer ticked is off, and only what differs from the rule is kept", async () => {
  const { thang } = commune.company;
  const bell = all.filter((kind) => kind !== "confirmed" && kind !== "urged");
  done(await changeNotices({ actor: thang, now: MONDAY }, { bell, mail: all }));
  expect(await chosen(thang)).toEqual([{ kind: "confirmed", bell: false, mail: false }]);
  done(await changeNotices({ actor: thang, now: MONDAY }, { bell: all, mail: all }));
  expect(await chosen(thang)).toEqual([{ kind: "confirmed", bell: true, mail: false }]);
});

test("a kind that there is not is refused by its field, and nothing changes", async () => {
  const { hanh } = commune.company;
  const before = await events();
  const asked = { bell: ["returned", "everything"], mail: [] };
  expect(await changeNotices({ actor: hanh, now: MONDAY }, asked)).toEqual({
    ...{ ok: false, reason: "invalid", fields: { bell: "choice" } },
  });
  expect(await chosen(hanh)).toEqual([]);
  expect(await events()).toBe(before);
});

test("nobody sees how another wants to be told", async () => {
  expect(await chosen(commune.company.tuan)).toEqual([]);
  expect(await chosen(commune.company.thang)).toHaveLength(1);
});

test("the same form sent twice is one act", async () => {
  const occasion = { actor: commune.company.dung, now: MONDAY, key: "one" };
  done(await changeNotices(occasion, { bell: [], mail: [] }));
  const after = await events();
  done(await changeNotices(occasion, { bell: [], mail: [] }));
  expect(await events()).toBe(after);
});

async function chosen(actor: Person) {
  const visible = visibleTo(actor);
  const setting = visible.noticeSettings();
  return visible.read
    .select({ kind: setting.kind, bell: setting.bell, mail: setting.mail })
    .from(setting);
}

async function events(): Promise<number> {
  const visible = visibleTo({ kind: "system" });
  const event = visible.events();
  const rows = await visible.read.select({ event: event.event }).from(event);
  return rows.filter((row) => row.event === "notices.changed").length;
}
