import Link from "next/link";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Deadline } from "@/components/deadline";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { WaitingExtension } from "@/server/queries/waiting-extensions";

/** Requests for a later last day that wait for the reader's decision, oldest first; nothing where there are none. */
export function ExtensionsToDecide({ rows }: { rows: readonly WaitingExtension[] }) {
  const t = useTranslations("extension");
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mb-5.5">
      <h2 id={id} className="flex items-center gap-2 font-bold">
        <Icon name="calendar" className="size-4 text-ink-3" />
        {t("toDecide")}
        <span className="min-w-5.5 rounded-full bg-sunken px-1.5 text-center text-xs/5 text-ink-2">
          {rows.length}
        </span>
      </h2>
      <ul className="mt-1.5 overflow-hidden rounded-lg border border-line bg-surface">
        {rows.map((row) => (
          <li
            key={row.extensionId}
            className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 border-t border-line px-4 py-2.5 text-sm first:border-t-0 hover:bg-hover"
          >
            <Link
              href={`/tasks/${row.id}#extension`}
              prefetch={false}
              className="text-ink no-underline after:absolute after:inset-0 hover:text-ink"
            >
              <b className="tabular-nums">{row.ref}</b>{" "}
              <span className="font-medium">{row.agencyName}</span>
            </Link>
            <ButtonLink
              href={`/tasks/${row.id}#extension`}
              size="small"
              look="primary"
              className="relative z-1 row-span-2 min-w-21"
              aria-label={t("decideOn", { ref: row.ref, agency: row.agencyName })}
            >
              {t("decide")}
            </ButtonLink>
            <p className="col-start-1 text-ink-2">
              <span className="font-semibold text-ink tabular-nums">
                <Deadline lastDay={row.askedDay} originalLastDay={row.lastDay} />
              </span>{" "}
              · <span className="line-clamp-2 inline">{row.askedReason}</span>
              {row.daysLate > 0 && (
                <span className="ml-2 text-xs font-semibold whitespace-nowrap text-over-fg">
                  {t("late", { days: row.daysLate })}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
