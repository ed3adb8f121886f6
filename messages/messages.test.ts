import { getTableColumns, getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { schema } from "../db/client";
import { EVENT_NAMES } from "../domain/audit";
import { DAYS_OFF } from "../domain/day-off";
import { NOTICE_KINDS } from "../domain/notice";
import { ROLES } from "../domain/person";
import { FIELD_PROBLEMS, REFUSALS } from "../domain/refusal";
import { REPORT_STATES } from "../domain/target/figures";
import { POINT_STATES } from "../domain/target/history";
import { MISSING } from "../domain/target/missing";
import { TARGET_STANDINGS } from "../domain/target/standing";
import { TARGET_GAPS } from "../domain/target/trajectory";
import { DUTY_ROLES, LAST_DAY_SOURCES } from "../domain/task";
import { TASK_CLASSES } from "../domain/task-class";
import { TELLS } from "../domain/telling";
import { VILLAGE_PROBLEMS } from "../domain/village-list";
import en from "./en.json";
import vi from "./vi.json";

type Messages = { [key: string]: string | Messages };

const vietnamese = flat(vi as Messages);
const english = flat(en as Messages);

/** Proper names keep their own letters in every language. */
const NAMES = ["Đôn Đốc", "Tiếng Việt"];

test("both languages have the same messages with the same arguments", () => {
  expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  const differing = [...vietnamese].filter(
    ([key, text]) => argumentsOf(text).join() !== argumentsOf(english.get(key) ?? "").join(),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
  console.info(`messages: ${vietnamese.size} in each language`);
  expect(vietnamese.size).toBeGreaterThan(300);
});

test("nothing Vietnamese is left in the English messages", () => {
  const left = [...english].filter(([, text]) =>
    /[ăâđêôơưàáạảãằắặẳẵầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ]/i.test(
      NAMES.reduce((rest, name) => rest.replaceAll(name, ""), text.normalize("NFC")),
    ),
  );
  expect(left).toEqual([]);
});

test("no message is empty", () => {
  const empty = [...vietnamese, ...english].filter(([, text]) => text.trim() === "");
  expect(empty).toEqual([]);
});

test.each([
  ["refusal", REFUSALS],
  ["field", FIELD_PROBLEMS],
  ["event", EVENT_NAMES],
  ["class", TASK_CLASSES],
  ["classShort", TASK_CLASSES],
  ["role", DUTY_ROLES],
  ["deadline.source", LAST_DAY_SOURCES],
  ["account.roles", ROLES],
  ["notices.kind", NOTICE_KINDS],
  ["villages.problem", VILLAGE_PROBLEMS],
  ["dayOff.what", DAYS_OFF],
  ["trajectory.gap", TARGET_GAPS],
  ["trajectory.standing", TARGET_STANDINGS],
  ["trajectory.count", TARGET_STANDINGS],
  ["trajectory.points", POINT_STATES],
  ["targets.state", REPORT_STATES],
  ["targets.missing", MISSING],
] as const)("every code of the domain has its words under %s", (place, codes) => {
  const wordless = codes.filter((code) => !vietnamese.has(`${place}.${code}`));
  expect(wordless).toEqual([]);
});

test("every event that tells somebody has its sentence", () => {
  const telling = EVENT_NAMES.filter((event) => TELLS[event].length > 0);
  expect(telling.length).toBeGreaterThan(20);
  expect(telling.filter((event) => !vietnamese.has(`notices.said.${event}`))).toEqual([]);
});

test("every table and column that the trail can show has its name in words", () => {
  const tables = Object.values(schema).flatMap((value) => (is(value, PgTable) ? [value] : []));
  const passing = ["audit_events", "command_receipts", "sign_in_failures", "staged_files"];
  const beside = ["staged_reports", "uploads", "notifications"];
  const shown = tables.filter((table) => ![...passing, ...beside].includes(getTableName(table)));
  const columns = new Set(shown.flatMap((table) => Object.keys(getTableColumns(table))));
  const hidden = /^id$|Id$|By$|^(search|passwordHash)$/;
  const wordless = [
    ...shown.map((table) => `table_name.${getTableName(table)}`),
    ...[...columns].filter((column) => !hidden.test(column)).map((column) => `column.${column}`),
  ].filter((key) => !vietnamese.has(key));
  expect(wordless).toEqual([]);
});

function flat(messages: Messages, place = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[place + key, value]] : [...flat(value, `${place}${key}.`)],
    ),
  );
}

/** The names a message wants values for: {count}, {count, plural, …}. */
function argumentsOf(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? "")),
  ].sort();
}
