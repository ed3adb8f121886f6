import { useLocale, useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import { fileSize } from "./file-size";
import { Icon } from "./ui/icon";

/** A file, or a document kept elsewhere by its number and date. */
export type Evidence =
  | {
      kind: "file";
      id: string;
      name: string;
      size: number;
      /** Null for those who may know of the file but not open it. */
      href: string | null;
      /** Shown on a receipt, so that the bytes can be proved later. */
      sha256?: string;
    }
  | { kind: "document"; id: string; number: string; date: Day | null };

/** What proves a report. */
export function EvidenceList({ items }: { items: readonly Evidence[] }) {
  const t = useTranslations("evidence");
  const receipt = useTranslations("receipt");
  const locale = useLocale();
  return (
    <ul className="grid gap-1" aria-label={t("heading")}>
      {items.map((item) => (
        <li key={item.id} className="flex gap-1.75">
          <Icon
            name={item.kind === "file" ? "file" : "document"}
            className="mt-0.75 size-4 text-accent-700"
          />
          {item.kind === "document" ? (
            <span>
              {item.date
                ? t("documentOn", { number: item.number, day: writeDay(item.date) })
                : t("document", { number: item.number })}
            </span>
          ) : (
            <span className="min-w-0">
              {item.href ? (
                <a href={item.href} className="break-words coarse:py-2">
                  {item.name}
                </a>
              ) : (
                <span className="break-words">{item.name}</span>
              )}{" "}
              <span className="whitespace-nowrap text-ink-3">{fileSize(item.size, locale)}</span>
              {!item.href && <span className="block text-xs text-ink-3">{t("closed")}</span>}
              {item.sha256 && (
                <span className="block text-2xs break-all text-ink-3">
                  {receipt("fingerprint")} {item.sha256}
                </span>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
