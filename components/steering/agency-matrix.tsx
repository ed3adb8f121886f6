import { useTranslations } from "next-intl";
import type { DutyRole } from "@/domain/task";
import type { TaskClass } from "@/domain/task-class";
import { IconSymbols } from "../ui/icon";
import type { Figure } from "./figure";
import { type FlatRow, MatrixBody } from "./matrix-body";

export type MatrixColumn = {
  ref: string;
  name: string;
  /** Its first clause in the plan. */
  href: string | null;
};

type MatrixCell = {
  code: TaskClass;
  done: number;
  /** All tasks of the cell, and where they are listed. */
  tasks: Figure;
  /** By how many days the slowest is late. */
  worstDays: number;
};

export type MatrixRow = {
  id: string;
  name: string;
  isGroup: boolean;
  /** Coordinating where the agency leads nothing. */
  role: DutyRole;
  tasks: Figure;
  done: Figure;
  overdue: Figure;
  progress: number;
  /** One for each column; null where the plan gives nothing. */
  cells: readonly (MatrixCell | null)[];
};

type Props = { columns: readonly MatrixColumn[]; rows: readonly MatrixRow[] };

/**
 * Agencies against sections of the plan. Its words are written here once and its cells handed over as flat
 * arrays: two hundred of them as elements would be sent to the browser twice.
 */
export function AgencyMatrix({ columns, rows }: Props) {
  const t = useTranslations("steering.matrix");
  const full = useTranslations("class");
  // Groups stand apart, below those who can answer for themselves.
  const ordered = [...rows.filter((row) => !row.isGroup), ...rows.filter((row) => row.isGroup)];
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  const codes = [...new Set(cells.map(({ code }) => code))];
  const flat = ordered.map(
    (row): FlatRow => [
      row.id,
      row.name,
      [row.isGroup && t("group"), row.role === "coordinating" && t("coordinating")]
        .filter(Boolean)
        .join(", "),
      row.isGroup ? 1 : 0,
      row.tasks.count,
      row.tasks.href,
      row.done.count,
      row.done.href,
      row.overdue.count,
      row.overdue.href,
      row.progress,
      row.cells.map((cell) =>
        cell ? [cell.code, cell.done, cell.tasks.count, cell.worstDays, cell.tasks.href] : null,
      ),
    ],
  );
  return (
    <>
      <IconSymbols names={codes} />
      <MatrixBody
        columns={columns.map(({ ref, name, href }) => [ref, name, href])}
        rows={flat}
        classes={Object.fromEntries(codes.map((code) => [code, full(code)]))}
        words={{
          caption: t("caption"),
          agency: t("agency"),
          done: t("done"),
          overdue: t("overdue"),
          progress: t("progress"),
          days: t("days"),
          none: t("none"),
          ofTasks: t("ofTasks"),
          latest: t("latest"),
        }}
      />
    </>
  );
}
