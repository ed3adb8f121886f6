import { useTranslations } from "next-intl";

const SIGNS = [
  ["stated", "stroke-ink-2", "1.5", undefined],
  ["workedBack", "stroke-control", "1.5", "4 3"],
  ["reached", "stroke-accent-700", "2.5", undefined],
  ["onward", "stroke-accent-700", "1.5", "1.5 3"],
] as const;

export type ChartSign = (typeof SIGNS)[number][0] | "waiting";

/** What the lines and dots of the drawings mean; only those that are drawn. */
export function ChartKey({ signs }: { signs: ReadonlySet<ChartSign> }) {
  const t = useTranslations("trajectory.key");
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-ink-3">
      {SIGNS.filter(([sign]) => signs.has(sign)).map(([sign, stroke, width, dashes]) => (
        <span key={sign} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" viewBox="0 0 22 6" className="h-1.5 w-5.5 flex-none">
            <path d="M0 3H22" strokeWidth={width} strokeDasharray={dashes} className={stroke} />
          </svg>
          {t(sign)}
        </span>
      ))}
      {signs.has("waiting") && (
        <span className="inline-flex items-center gap-1.5">
          <i
            aria-hidden="true"
            className="size-2.5 flex-none rounded-full border-2 border-accent-700 bg-surface"
          />
          {t("waiting")}
        </span>
      )}
    </p>
  );
}
