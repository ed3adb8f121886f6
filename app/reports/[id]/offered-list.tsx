"use client";

import { useTranslations } from "next-intl";
import { FieldError } from "@/components/ui/field-error";
import { writeDay } from "@/domain/vietnamese-day";

export type Offer = {
  key: string;
  agency: string;
  ref: string | null;
  dataDay: string | null;
  text: string;
  isTaken: boolean;
};

type Props = {
  id: string;
  offers: readonly Offer[];
  chosen: readonly string[];
  /** What of what was ticked is not to be had any more. */
  error?: string;
};

/** What agencies have said, each to be ticked; what was taken in before is said to be. */
export function OfferedList({ id, offers, chosen, error }: Props) {
  const t = useTranslations("paper.write");
  const of = ({ ref, dataDay }: Offer) => {
    if (ref) return t("ref", { ref });
    return dataDay ? t("ofReport", { day: writeDay(dataDay) }) : "";
  };
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={error && `${id}-error`}>
      <legend className="mb-1 text-xs text-ink-3">{t("offeredHint")}</legend>
      <FieldError id={id} error={error} />
      <ul className="grid max-h-80 overflow-y-auto rounded-md border border-control bg-surface px-2.5 py-1">
        {offers.map((offer) => (
          <li key={offer.key}>
            <label className="flex min-h-7 items-baseline gap-2 py-1 text-sm coarse:min-h-11">
              <input
                type="checkbox"
                name="take"
                value={offer.key}
                defaultChecked={chosen.includes(offer.key)}
                className="size-4 flex-none translate-y-0.5 accent-accent-700 coarse:size-5"
              />
              <span className="min-w-0 whitespace-pre-line">
                <b>{offer.agency}</b>{" "}
                <span className="text-xs text-ink-3">
                  {of(offer)}
                  {offer.isTaken && `, ${t("isTaken")}`}
                </span>
                {"\n"}
                <span lang="vi">{offer.text}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
