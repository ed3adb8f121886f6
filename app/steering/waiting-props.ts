import type { useTranslations } from "next-intl";
import { excerpt } from "@/components/excerpt";
import type { WaitingItem } from "@/components/steering/waiting-items";
import { dayOf } from "@/domain/day";
import type { SteeringView } from "@/domain/steering/view";
import { writeShortDay } from "@/domain/vietnamese-day";
import type { mentionsOfMe } from "@/server/queries/mentions-of-me";
import type { raisedWords } from "@/server/queries/raised-words";
import type { waitingForMe } from "@/server/queries/waiting-for-me";

type Words = ReturnType<typeof useTranslations<"steering.waits">>;

/** As many as stand on one sheet beside what is late; their count leads to the rest. */
const MOST = 5;
const MOST_SILENT = 3;

/** Submissions that wait for the reader in the period shown. What waited on a past day waits no more. */
export function judgedItems(
  t: Words,
  { isToday, periodId }: SteeringView["scope"],
  rows: Awaited<ReturnType<typeof waitingForMe>>,
): WaitingItem[] {
  if (!isToday) return [];
  return rows
    .filter((row) => row.periodId === periodId)
    .slice(0, MOST)
    .map((row) => ({
      href: `/tasks/${row.id}#verdict`,
      clause: row.ref,
      agency: row.agencyName,
      when: t("since", { day: writeShortDay(dayOf(row.submittedAt)) }),
      words: excerpt(row.text, 120),
    }));
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

export function raisedItems(rows: Awaited<ReturnType<typeof raisedWords>>): WaitingItem[] {
  return rows.map(({ taskId, ref, agencyName, on, obstacles, proposals }) => ({
    href: `/tasks/${taskId}`,
    clause: ref,
    agency: agencyName,
    when: writeShortDay(on),
    words: [obstacles, proposals].filter(Boolean).join(" "),
  }));
}

export function silentItems(t: Words, { silent }: SteeringView): WaitingItem[] {
  return silent.rows.slice(0, MOST_SILENT).map(({ taskId, ref, agencyName, since, text }) => ({
    href: `/tasks/${taskId}`,
    clause: ref,
    agency: agencyName,
    when: t("since", { day: writeShortDay(since) }),
    words: excerpt(text, 120),
  }));
}
