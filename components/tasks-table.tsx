import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { excerpt } from "@/domain/excerpt";
import { markedExcerpt, markedText } from "@/domain/search/marked-text";
import type { DutyRole, LastDaySource } from "@/domain/task";
import { writeShortDay } from "@/domain/vietnamese-day";
import { FLAG_ICON, type Flag } from "./flag-look";
import { againstFirstDay, timesMoved } from "./moved-day";
import type { Standing } from "./standing";
import { type FlatTask, TasksTableBody } from "./tasks-table-body";
import { IconSymbols } from "./ui/icon";

/** A task as a row of the table of all tasks. */
export type TaskTableRow = Standing & {
  href: string;
  clause: string;
  text: string;
  /** The agency's declared short name. */
  agency: string;
  role: DutyRole;
  /** Besides "phối hợp", which the role says. */
  flags: readonly Flag[];
  progress: number;
  /** The period that has ended without it. */
  carriedFrom: string | null;
  lastDay: Day | null;
  originalLastDay: Day | null;
  lastDaySource: LastDaySource | null;
  updatedOn: Day | null;
};

/**
 * The table of all tasks. Its words are written here once and its rows handed over as flat arrays: fifty rows
 * of elements would be sent to the browser twice. What was looked for is underlined where it stands.
 */
export function TasksTable({ rows, q }: { rows: readonly TaskTableRow[]; q: string }) {
  const t = useTranslations("table");
  const short = useTranslations("classShort");
  const full = useTranslations("class");
  const flag = useTranslations("flag");
  const deadline = useTranslations("deadline");
  const list = useTranslations("list");
  const extension = useTranslations("extension");
  const correction = useTranslations("lastDayCorrection");

  const codes = [...new Set(rows.map((row) => row.code))];
  const flagsOf = (row: TaskTableRow): readonly Flag[] =>
    row.role === "coordinating" ? ["coordinating", ...row.flags] : row.flags;
  const flags = [...new Set(rows.flatMap(flagsOf))];

  const days = ({ code, daysLeft, submittedOn }: Standing) => {
    if (code === "overdue" && daysLeft !== null) return t("late", { days: -daysLeft });
    if (code !== "in_time" && code !== "not_started") return "";
    if (submittedOn) return t("sent");
    if (daysLeft === null) return "";
    return daysLeft === 0 ? t("today") : t("left", { days: daysLeft });
  };
  const movesOf = ({ code, moved }: Standing): readonly [number, string] => {
    if (!moved) return [0, ""];
    const said = [timesMoved({ extension, correction }, moved)];
    const against = againstFirstDay({ extension }, code, moved);
    return [moved.extended + moved.corrected, [...said, ...(against ? [against] : [])].join("; ")];
  };
  const flat = rows.map(
    (row): FlatTask => [
      row.href,
      markedText(row.clause, q),
      q === "" ? [excerpt(row.text, 160)] : markedExcerpt(row.text, q, 160),
      markedText(row.agency, q),
      row.code,
      flagsOf(row),
      row.progress,
      row.originalLastDay && row.originalLastDay !== row.lastDay
        ? writeShortDay(row.originalLastDay)
        : "",
      row.lastDay ? writeShortDay(row.lastDay) : "",
      row.lastDaySource === "plan_default" ? 1 : 0,
      days(row),
      row.updatedOn ? writeShortDay(row.updatedOn) : "",
      row.carriedFrom ? list("carried", { period: row.carriedFrom }) : "",
      movesOf(row),
    ],
  );

  return (
    <>
      <IconSymbols names={[...codes, ...flags.map((one) => FLAG_ICON[one])]} />
      <TasksTableBody
        rows={flat}
        words={{
          caption: t("caption"),
          ref: t("ref"),
          duty: t("duty"),
          agency: t("agency"),
          class: t("class"),
          progress: t("progress"),
          deadline: t("deadline"),
          days: t("days"),
          updated: t("updated"),
          never: t("never"),
          old: deadline("old"),
          defaultDay: deadline("defaultDay"),
        }}
        classes={Object.fromEntries(codes.map((code) => [code, [short(code), full(code)]]))}
        flags={Object.fromEntries(flags.map((one) => [one, flag(one)]))}
      />
    </>
  );
}
