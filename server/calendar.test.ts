import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database, schema } from "../db/client";
import { dayOf } from "../domain/day";
import { isBearable } from "./asking-pace";
import { calendarOwner } from "./calendar-owner";
import { calendarText } from "./calendar-text";
import { openCalendarAddress } from "./calendar-token";
import { answerDirective } from "./commands/answer-directive";
import { correctLastDay } from "./commands/correct-last-day";
import { disableAccount } from "./commands/disable-account";
import { enableAccount } from "./commands/enable-account";
import { endMembership } from "./commands/end-membership";
import { openCalendar } from "./commands/open-calendar";
import { pauseTask } from "./commands/pause-task";
import { revokeCalendar } from "./commands/revoke-calendar";
import type { CastName } from "./demonstration/cast";
import { OPENS_AT } from "./demonstration/world";
import { done } from "./found";
import { calendarEntries } from "./queries/calendar";
import { type TestCommune, taskOf, testCommune } from "./testing/commune";
import { givenDirective } from "./testing/directives";

const TRADE = "Phòng Kinh tế";
const DAY = dayOf(OPENS_AT);

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
});
afterAll(() => commune.close());

const as = (name: CastName) => ({ actor: commune.company[name], now: OPENS_AT });
const opened = async (name: CastName) => done(await openCalendarAddress(as(name), {})).token;

/** What a telephone reads at an address: its entries by their names, each line by its own. */
async function read(token: string): Promise<Map<string, Record<string, string>> | null> {
  const owner = await calendarOwner(token, DAY);
  if (!owner) return null;
  const entries = (await Promise.all(owner.people.map(calendarEntries))).flat();
  const text = calendarText(entries, {
    name: "Đôn Đốc",
    host: "don-doc.example",
    summary: ({ ref, agency }) => `Hạn: ${ref ?? "chỉ đạo"} · ${agency}`,
    href: ({ kind, id }) => `https://don-doc.example/${kind}/${id}`,
  });
  return parsed(text);
}

/** Reads a calendar as RFC 5545 has it: lines end in CRLF, are folded at 75 octets, and nest by BEGIN and END. */
function parsed(text: string): Map<string, Record<string, string>> {
  const lines = text.split("\r\n");
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text).not.toMatch(/[^\r]\n/);
  const whole = text
    .replaceAll(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean);
  expect([whole[0], whole.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  const events = new Map<string, Record<string, string>>();
  let event: Record<string, string> | null = null;
  for (const line of whole) {
    if (line === "BEGIN:VEVENT") event = {};
    else if (line === "END:VEVENT") {
      events.set(event?.UID ?? "", event ?? {});
      event = null;
    } else if (event) {
      const colon = line.indexOf(":");
      event[line.slice(0, colon)] = line.slice(colon + 1);
    }
  }
  return events;
}

test("an agency's unfinished tasks stand on their last days, whole days of no zone that nothing rings for", async () => {
  const { id } = await taskOf("III.3", TRADE);
  const events = await read(await opened("thang"));
  expect(events?.get(`task-${id}@don-doc.example`)).toMatchObject({
    "DTSTART;VALUE=DATE": "20261218",
    SUMMARY: "Hạn: III.3 · Phòng Kinh tế",
    "URL;VALUE=URI": `https://don-doc.example/task/${id}`,
    TRANSP: "TRANSPARENT",
  });
  const lines = [...(events?.values() ?? [])].flatMap(Object.keys);
  expect(lines.filter((name) => /ALARM|TZID|DTEND|ATTENDEE/.test(name))).toEqual([]);
  // Of the agency's five tasks two have a last day, set by the standing office.
  expect([...(events?.values() ?? [])].map((one) => one.SUMMARY).sort()).toEqual([
    ...["Hạn: III.3 · Phòng Kinh tế", "Hạn: V.2.2 · Phòng Kinh tế"],
  ]);
});

test("a last day that moves keeps its entry's name, with a higher number and a later change", async () => {
  const token = await opened("thang");
  const { id: taskId, turn } = await taskOf("III.3", TRADE);
  const uid = `task-${taskId}@don-doc.example`;
  const before = (await read(token))?.get(uid);
  const correction = { from: "18/12/2026", lastDay: "22/12/2026", reason: "Chờ số liệu." };
  done(await correctLastDay(as("son"), { taskId, turn, ...correction }));
  const after = (await read(token))?.get(uid);
  expect(after?.["DTSTART;VALUE=DATE"]).toBe("20261222");
  expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
  expect(after?.["LAST-MODIFIED"]).toBe("20261214T003000Z");
  expect(after?.["LAST-MODIFIED"] ?? "").not.toBe(before?.["LAST-MODIFIED"]);
  const { id: paused, turn: its } = await taskOf("V.2.2", TRADE);
  const reason = "Chờ tỉnh hướng dẫn.";
  const isOpen = (await taskOf("V.2.2", TRADE)).status !== "submitted";
  if (isOpen) done(await pauseTask(as("son"), { taskId: paused, turn: its, reason }));
  expect((await read(token))?.has(`task-${paused}@don-doc.example`)).toBe(!isOpen);
});

test("a directive stands on the day to answer by until it is answered", async () => {
  const { planId } = await taskOf("III.3", TRADE);
  const token = await opened("dung");
  const agencies = [commune.company.dung.agencyId];
  const { directiveId, boundId } = await givenDirective(commune.company.son, OPENS_AT, {
    ...{ planId, agencies },
  });
  const uid = `directive-${boundId}@don-doc.example`;
  expect((await read(token))?.get(uid)?.["DTSTART;VALUE=DATE"]).toBe("20261218");
  done(await answerDirective(as("dung"), { directiveId, answer: "Đã làm." }));
  expect((await read(token))?.has(uid)).toBe(false);
});

test("nothing is read at an address that was renewed, revoked, cut, or never was", async () => {
  const first = await opened("hanh");
  const second = await opened("hanh");
  expect(second).not.toBe(first);
  expect(await read(first)).toBeNull();
  expect((await read(second))?.size).toBeGreaterThan(0);
  done(await revokeCalendar(as("hanh"), {}));
  expect(await read(second)).toBeNull();
  for (const wrong of [
    "",
    "x",
    second.slice(1),
    `${second}x`,
    "A".repeat(43),
    "%00",
    "../etc/passwd",
  ])
    expect(await read(wrong)).toBeNull();
  expect(await revokeCalendar(as("hanh"), {})).toEqual({ ok: false, reason: "already_withdrawn" });
});

test("nothing is read once the account is stopped or no membership is left", async () => {
  const token = await opened("nga");
  const account = { accountId: commune.company.nga.userId };
  expect(await read(token)).not.toBeNull();
  done(await disableAccount(as("tuan"), { ...account, reason: "Nghỉ việc." }));
  expect(await read(token)).toBeNull();
  done(await enableAccount(as("tuan"), account));
  expect(await read(token)).not.toBeNull();
  const { membershipId } = commune.company.nga;
  done(await endMembership(as("tuan"), { membershipId, untilDay: "14/12/2026" }));
  expect(await calendarOwner(token, "2026-12-15")).toBeNull();
  expect(await calendarOwner(token, DAY)).not.toBeNull();
});

test("who only follows, and who keeps the accounts, has an empty calendar", async () => {
  expect((await read(await opened("lan")))?.size).toBe(0);
  expect((await read(await opened("tuan")))?.size).toBe(0);
});

test("the address itself is kept nowhere, not in the trail and not as a receipt", async () => {
  const occasion = { ...as("quan"), key: "once" };
  const { token } = done(await openCalendarAddress(occasion, {}));
  const { calendars, auditEvents, commandReceipts } = schema;
  const kept = [
    ...(await database().select().from(calendars)),
    ...(await database().select().from(auditEvents)),
    ...(await database().select().from(commandReceipts)),
  ];
  expect(kept.length).toBeGreaterThan(100);
  expect(JSON.stringify(kept)).not.toContain(token);
  const [row] = await database()
    .select()
    .from(calendars)
    .where(eq(calendars.userId, commune.company.quan.userId));
  expect(row?.tokenSha256).toMatch(/^[0-9a-f]{64}$/);
});

test("two who make one at the same moment leave one in use", async () => {
  const tokens = await Promise.all([opened("phuong"), opened("phuong")]);
  const found = await Promise.all(tokens.map((token) => calendarOwner(token, DAY)));
  expect(found.filter(Boolean)).toHaveLength(1);
});

test("a digest that is none is refused, and nothing is written", async () => {
  const { calendars } = schema;
  const before = (await database().select().from(calendars)).length;
  const refused = { ok: false, reason: "invalid", fields: { tokenSha256: "missing" } };
  expect(await openCalendar(as("thang"), { tokenSha256: "abc" })).toEqual(refused);
  expect((await database().select().from(calendars)).length).toBe(before);
});

test("an address that is asked for without end answers nothing for the rest of the minute", () => {
  const at = (seconds: number) => new Date(OPENS_AT.getTime() + seconds * 1000);
  const asked = Array.from({ length: 40 }, () => isBearable("one", at(0)));
  expect(asked.filter(Boolean)).toHaveLength(30);
  expect(isBearable("another", at(0))).toBe(true);
  expect(isBearable("one", at(60))).toBe(true);
});
