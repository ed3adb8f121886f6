import type { useTranslations } from "next-intl";
import type { WaitingItem } from "@/components/steering/waiting-items";
import { dayOf, daysBetween } from "@/domain/day";
import { excerpt } from "@/domain/excerpt";
import type { SteeringView } from "@/domain/steering/view";
import { writeFigure } from "@/domain/target/figure";
import { headline } from "@/domain/target/headline";
import { writeDay, writeShortDay } from "@/domain/vietnamese-day";
import type { mentionsOfMe } from "@/server/queries/mentions-of-me";
import type { ActsOn } from "./act/acts-on";
import type { BoardData } from "./act/board-data";

type Words = ReturnType<typeof useTranslations<"steering.waits">>;

/** As many as stand on one sheet beside what is late; their count leads to the rest. */
const MOST = 5;
const MOST_SILENT = 3;

/** Submissions that wait for the reader in the period shown. */
export function judgedItems(t: Words, rows: BoardData["judged"], acts: ActsOn): WaitingItem[] {
  return rows.slice(0, MOST).map((row) => ({
    href: `/tasks/${row.id}#verdict`,
    clause: row.ref,
    agency: row.agencyName,
    when: t("since", { day: writeShortDay(dayOf(row.submittedAt)) }),
    words: excerpt(row.text, 120),
    acts: acts(row.id),
  }));
}

/** Figures of targets that wait for the reader, of whichever plan. */
export function targetItems(t: Words, rows: BoardData["figures"]["rows"]): WaitingItem[] {
  return rows.slice(0, MOST).map((row) => ({
    href: "/targets/waiting",
    clause: writeFigure(row.value, row.target.unit ?? "people"),
    agency: row.agencyName ?? row.byAgencyName,
    when: t("since", { day: writeShortDay(dayOf(row.at)) }),
    words: `${headline(row.target.name)}, ${writeDay(row.lastDay)}`,
  }));
}

export function extensionItems(
  t: Words,
  rows: BoardData["extensions"],
  acts: ActsOn,
): WaitingItem[] {
  return rows.map((row) => ({
    href: `/tasks/${row.id}`,
    clause: row.ref,
    agency: row.agencyName,
    when: row.days > 0 ? t("late", { days: row.days }) : writeShortDay(row.askedOn),
    late: row.days > 0,
    words: excerpt(row.askedReason, 140),
    days: { old: writeShortDay(row.lastDayBefore), asked: writeDay(row.askedDay) },
    acts: acts(row.extensionId),
  }));
}

export function directiveItems(
  t: Words,
  { rows }: BoardData["directives"],
  { on, acts }: { on: string; acts: ActsOn },
): WaitingItem[] {
  return rows.map((row) => {
    const left = daysBetween(on, row.answerBy);
    return {
      href: row.taskId ? `/tasks/${row.taskId}` : "/directives",
      clause: row.ref ?? t("wholePlan"),
      agency: row.agencyName,
      when: row.isAnswered
        ? t("answered")
        : row.days > 0
          ? t("answerLate", { days: row.days })
          : t("daysLeft", { days: left }),
      late: row.days > 0,
      words: excerpt(row.answer ?? row.text, 140),
      acts: acts(row.boundId),
    };
  });
}

/** Comments that address the reader; what was said is for today's eyes. */
export function mentionItems(
  { isToday }: SteeringView["scope"],
  rows: Awaited<ReturnType<typeof mentionsOfMe>>,
): WaitingItem[] {
  if (!isToday) return [];
  return rows.slice(0, MOST).map(({ taskId, ref, byName, byAgencyName, at, text }) => ({
    href: `/tasks/${taskId}#timeline`,
    clause: ref,
    agency: `${byName}, ${byAgencyName}`,
    when: writeShortDay(dayOf(at)),
    words: excerpt(text, 240),
  }));
}

export function raisedItems(rows: BoardData["raised"], acts: ActsOn): WaitingItem[] {
  return rows.map(({ taskId, updateId, ref, agencyName, on, obstacles, proposals }) => ({
    href: `/tasks/${taskId}`,
    clause: ref,
    agency: agencyName,
    when: writeShortDay(on),
    words: [obstacles, proposals].filter(Boolean).join(" "),
    acts: acts(updateId),
  }));
}

export function silentItems(t: Words, { silent }: SteeringView, acts: ActsOn): WaitingItem[] {
  return silent.rows.slice(0, MOST_SILENT).map(({ taskId, ref, agencyName, since, text }) => ({
    href: `/tasks/${taskId}`,
    clause: ref,
    agency: agencyName,
    when: t("since", { day: writeShortDay(since) }),
    words: excerpt(text, 120),
    acts: acts(taskId),
  }));
}
