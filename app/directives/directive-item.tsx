import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { type Day, dayOf } from "@/domain/day";
import { writeDay, writeInstant, writeShortDay } from "@/domain/vietnamese-day";
import type { DirectiveRow } from "@/server/queries/directives";
import { standingMark } from "./standing-words";

type Props = { row: DirectiveRow; today: Day; children?: ReactNode };

/** A directive as one agency has it: what was said, what it answered, and how it ended. */
export function DirectiveItem({ row, today, children }: Props) {
  const t = useTranslations("directive");
  const urge = useTranslations("urge");
  const { boundId, agencyName, taskId, ref, text, byName, at, answerBy } = row;
  return (
    <li
      id={`d-${boundId}`}
      className="border-t border-line p-3 text-sm first:border-t-0 wide:px-4 wide:py-3.5"
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Badge {...standingMark(t, row, today)} />
        <b>{agencyName}</b>
        {taskId && ref ? (
          <Link
            href={`/tasks/${taskId}`}
            prefetch={false}
            className="inline-block py-1 tabular-nums"
          >
            {ref}
          </Link>
        ) : (
          <span className="text-xs text-ink-3">{t("onPlan", { plan: row.planTitle })}</span>
        )}
      </p>
      <p className="mt-1.5 rounded-r-md border-l-3 border-ink-2 bg-canvas px-3 py-2 whitespace-pre-line">
        {text}
      </p>
      <p className="mt-1 text-xs text-ink-3">
        {[
          t("givenBy", { name: byName, at: writeInstant(at) }),
          t("answerUntil", { day: writeDay(answerBy) }),
          row.acknowledgedAt && t("received", { day: writeShortDay(dayOf(row.acknowledgedAt)) }),
          row.remindedAt &&
            row.timesReminded !== null &&
            urge("remindedBefore", {
              count: row.timesReminded,
              day: writeShortDay(dayOf(row.remindedAt)),
            }),
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      {row.answer && (
        <p className="mt-2 whitespace-pre-line">
          <b>{t("answeredBy", { name: row.answeredByName ?? agencyName })}</b> {row.answer}
        </p>
      )}
      {row.closingNote && (
        <p className="mt-1 whitespace-pre-line text-ink-2">
          <b>{t("closedWith")}</b> {row.closingNote}
        </p>
      )}
      {children}
    </li>
  );
}
