"use client";

import { useTranslations } from "next-intl";

export type Offer = {
  key: string;
  agency: string;
  ref: string | null;
  text: string;
  isTaken: boolean;
};

/** What agencies have said, each to be ticked; what was taken in before is said to be. */
export function OfferedList({
  offers,
  chosen,
}: {
  offers: readonly Offer[];
  chosen: readonly string[];
}) {
  const t = useTranslations("paper.write");
  return (
    <fieldset>
      <legend className="mb-1 text-xs text-ink-3">{t("offeredHint")}</legend>
      <ul className="grid max-h-80 overflow-y-auto rounded-md border border-control bg-surface px-2.5 py-1">
        {offers.map(({ key, agency, ref, text, isTaken }) => (
          <li key={key}>
            <label className="flex min-h-7 items-baseline gap-2 py-1 text-sm coarse:min-h-11">
              <input
                type="checkbox"
                name="take"
                value={key}
                defaultChecked={chosen.includes(key)}
                className="size-4 flex-none translate-y-0.5 accent-accent-700 coarse:size-5"
              />
              <span className="min-w-0 whitespace-pre-line">
                <b>{agency}</b>{" "}
                <span className="text-xs text-ink-3">
                  {ref ? t("ref", { ref }) : t("ofReport")}
                  {isTaken && `, ${t("isTaken")}`}
                </span>
                {"\n"}
                <span lang="vi">{text}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
