import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Day } from "@/domain/day";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import { fileSize } from "./file-size";
import { Icon } from "./ui/icon";

type Common = {
  id: string;
  /** Taken back by its agency: it proves nothing any more. */
  withdrawn?: { by: string; at: Date; reason: string } | null;
  /** What its agency can do with it. */
  act?: ReactNode;
};

/** A file, or a document kept elsewhere by its number and date. */
export type Evidence = Common &
  (
    | {
        kind: "file";
        name: string;
        size: number;
        /** Null for those who may know of the file but not open it. */
        href: string | null;
        /** Shown on a receipt, so that the bytes can be proved later. */
        sha256?: string;
      }
    | { kind: "document"; number: string; date: Day | null }
  );

/** What proves a report. */
export function EvidenceList({ items }: { items: readonly Evidence[] }) {
  const t = useTranslations("evidence");
  const receipt = useTranslations("receipt");
  const withdrawal = useTranslations("evidenceWithdrawal");
  const locale = useLocale();
  return (
    <ul className="grid gap-1" aria-label={t("heading")}>
      {items.map((item) => (
        <li key={item.id} className="flex gap-1.75">
          <Icon
            name={item.kind === "file" ? "file" : "document"}
            className="mt-0.75 size-4 text-accent-700"
          />
          <div className="min-w-0">
            {item.kind === "document" ? (
              <span className={struck(item)}>
                {item.date
                  ? t("documentOn", { number: item.number, day: writeDay(item.date) })
                  : t("document", { number: item.number })}
              </span>
            ) : (
              <span className="min-w-0">
                {item.href ? (
                  <a href={item.href} className={`break-words coarse:py-2 ${struck(item)}`}>
                    {item.name}
                  </a>
                ) : (
                  <span className={`break-words ${struck(item)}`}>{item.name}</span>
                )}{" "}
                <span className="whitespace-nowrap text-ink-3">{fileSize(item.size, locale)}</span>
                {!item.href && (
                  <span className="block text-xs text-ink-3">
                    {item.withdrawn ? withdrawal("closed") : t("closed")}
                  </span>
                )}
                {item.sha256 && (
                  <span className="block text-2xs break-all text-ink-3">
                    {receipt("fingerprint")} {item.sha256}
                  </span>
                )}
              </span>
            )}
            {item.withdrawn && (
              <p className="text-xs text-ink-2">
                {withdrawal("said", {
                  name: item.withdrawn.by,
                  at: writeInstant(item.withdrawn.at),
                  reason: item.withdrawn.reason,
                })}
              </p>
            )}
            {!item.withdrawn && item.act}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What was taken back is struck through, and can still be read. */
function struck({ withdrawn }: Evidence): string {
  return withdrawn ? "text-ink-3 line-through" : "";
}
