import { useTranslations } from "next-intl";
import type { AgeBand } from "@/domain/steering/ageing";
import { type Figure, FigureLink } from "./figure";

const AGE_BANDS = ["to30", "31to120", "over120"] as const;

/** How long the overdue tasks have been so. */
export function AgeBands({ bands }: { bands: Record<AgeBand, Figure> }) {
  const t = useTranslations("steering.ages");
  return (
    <dl className="mt-3 grid grid-cols-[auto_auto_auto] justify-between gap-x-3 border-t border-line pt-2 text-sm print:mt-1.5 print:pt-1">
      {AGE_BANDS.map((band) => (
        <div key={band} className="flex flex-wrap items-baseline gap-x-2">
          <dt className="text-xs text-ink-3">{t(band)}</dt>
          <dd className="tabular-nums">
            <FigureLink
              figure={bands[band]}
              className={`inline-block font-bold no-underline hover:underline coarse:px-3 coarse:py-2.5 ${bands[band].count > 0 ? "text-over-fg" : "text-ink-3"}`}
            >
              {bands[band].count}
              <span className="sr-only"> {t("tasks")}</span>
            </FigureLink>
          </dd>
        </div>
      ))}
    </dl>
  );
}
