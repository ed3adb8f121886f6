import { getTranslations } from "next-intl/server";
import { timesMoved } from "@/components/moved-day";
import type { Column } from "@/domain/export/table";
import type { tasksExport } from "@/server/queries/tasks-export";
import { flagsOf, standingOf } from "./task-standing";

type Exported = NonNullable<Awaited<ReturnType<typeof tasksExport>>>[number];

/** What every list of tasks has; a page's own list may say more. */
export type ExportedTask = Omit<Exported, "planTitle" | "note" | "obstacles" | "proposals">;

/** A task in a file: in full words, with everything that a row of the page says shortly. */
export async function taskColumns(today: string): Promise<Column<ExportedTask>[]> {
  const [t, classes, roles, flags, sources, extension, correction] = await Promise.all([
    getTranslations("export.column"),
    getTranslations("class"),
    getTranslations("role"),
    getTranslations("flag"),
    getTranslations("deadline.source"),
    getTranslations("extension"),
    getTranslations("lastDayCorrection"),
  ]);
  const moves = { extension, correction };
  const flagsIn = (row: ExportedTask) => flagsOf(row).map((flag) => flags(flag));
  return [
    { heading: t("ref"), width: 9, kind: "text", of: (row) => row.ref },
    { heading: t("duty"), width: 60, kind: "text", of: (row) => row.text },
    { heading: t("agency"), width: 30, kind: "text", of: (row) => row.agencyName },
    { heading: t("request"), width: 40, kind: "text", of: (row) => row.request },
    { heading: t("officer"), width: 22, kind: "text", of: (row) => row.officerName },
    { heading: t("role"), width: 11, kind: "text", of: (row) => roles(row.role) },
    {
      heading: t("class"),
      width: 26,
      kind: "text",
      of: (row) => classes(standingOf(row, today).code),
    },
    { heading: t("flags"), width: 20, kind: "text", of: (row) => flagsIn(row).join("; ") },
    { heading: t("progress"), width: 9, kind: "percent", of: (row) => row.progress },
    { heading: t("lastDay"), width: 12, kind: "day", of: (row) => row.lastDay },
    {
      heading: t("lastDaySource"),
      width: 22,
      kind: "text",
      of: (row) => row.lastDaySource && sources(row.lastDaySource),
    },
    { heading: t("originalLastDay"), width: 12, kind: "day", of: (row) => row.originalLastDay },
    { heading: t("moves"), width: 20, kind: "text", of: (row) => timesMoved(moves, row) },
    { heading: t("submittedOn"), width: 14, kind: "day", of: (row) => row.submittedOn },
    { heading: t("lastReportAt"), width: 17, kind: "instant", of: (row) => row.lastReportAt },
    { heading: t("period"), width: 8, kind: "text", of: (row) => row.period },
  ];
}
