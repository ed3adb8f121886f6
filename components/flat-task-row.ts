import type { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { excerpt } from "@/domain/excerpt";
import type { DutyRole, LastDaySource } from "@/domain/task";
import { writeDay, writeShortDay } from "@/domain/vietnamese-day";
import type { Flag } from "./flag-look";
import { againstFirstDay, timesMoved } from "./moved-day";
import { type Standing, standingWords } from "./standing";
import type { FlatDay, FlatRow, RowAct } from "./task-list-body";

/** A task as a row of a home page. */
export type TaskRowData = Standing & {
  id: string;
  href: string;
  /** The clause's reference: III.4.2. */
  clause: string;
  text: string;
  role: DutyRole;
  lastDay: Day | null;
  originalLastDay: Day | null;
  lastDaySource: LastDaySource | null;
  progress: number;
  /** The period that has ended without it. */
  carriedFrom: string | null;
  flags: readonly Flag[];
  /** Named where the row stands among other agencies' tasks. */
  agency?: string | null;
  officer?: string | null;
  updatedOn: Day | null;
  /** The last return, while nothing has been reported since. */
  returned?: { by: string; on: Day; reason: string } | null;
  /** The last urging, while nothing has been reported since. */
  urged?: { nth: number; on: Day; message: string | null } | null;
  act: { kind: RowAct; href: string };
  /** What a form that is about several rows sends of this one, where it may be ticked. */
  tick?: string;
};

/** The words of all rows, fetched once for the list. */
type RowWords = {
  list: ReturnType<typeof useTranslations<"list">>;
  standing: ReturnType<typeof useTranslations<"standing">>;
  short: ReturnType<typeof useTranslations<"classShort">>;
  extension: ReturnType<typeof useTranslations<"extension">>;
  correction: ReturnType<typeof useTranslations<"lastDayCorrection">>;
  roles: Record<DutyRole, string>;
  acts: Record<RowAct, string>;
  /** What the quiet line says of a task beside its class. */
  flags: Record<SaidFlag, string>;
};

/** What is not said elsewhere in the row: a group of its own, the act or the words of whoever returned it say the rest. */
export const SAID_FLAGS = [
  "starred",
  "requested",
  "extension",
  "directive",
  "obstacle",
] as const satisfies readonly Flag[];
export type SaidFlag = (typeof SAID_FLAGS)[number];

/** A row as it travels to the browser: words and numbers, no elements. */
export function flatTaskRow(row: TaskRowData, words: RowWords): FlatRow {
  const { list, roles, acts } = words;
  const { returned, urged, act, originalLastDay, lastDay } = row;
  return [
    row.id,
    row.href,
    row.code,
    standingWords(words, row),
    flatDay(originalLastDay === lastDay ? null : originalLastDay),
    flatDay(lastDay),
    row.lastDaySource === "plan_default" ? 1 : 0,
    row.clause,
    excerpt(row.text),
    row.agency ?? "",
    [
      roles[row.role],
      ...SAID_FLAGS.filter((flag) => row.flags.includes(flag)).map((flag) => words.flags[flag]),
      ...(row.officer ? [row.officer] : []),
      ...(row.carriedFrom ? [list("carried", { period: row.carriedFrom })] : []),
    ],
    row.updatedOn ? list("updatedOn", { day: writeShortDay(row.updatedOn) }) : list("notUpdated"),
    returned ? list("returnedBy", { agency: returned.by, day: writeShortDay(returned.on) }) : "",
    returned?.reason ?? "",
    urged ? list("urgedOn", { nth: urged.nth, day: writeShortDay(urged.on) }) : "",
    excerpt(urged?.message ?? "", 240),
    row.flags.includes("waiting") ? 1 : 0,
    row.progress,
    act.kind,
    act.href,
    list("actOn", { act: acts[act.kind], ref: row.clause }),
    row.moved
      ? [timesMoved(words, row.moved), againstFirstDay(words, row.code, row.moved) ?? ""]
      : ["", ""],
    row.tick ?? "",
  ];
}

function flatDay(day: Day | null): FlatDay {
  return day ? [day, writeDay(day)] : ["", ""];
}
