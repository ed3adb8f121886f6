import { useTranslations } from "next-intl";
import { TARGET_STANDINGS, type TargetStanding } from "@/domain/target/standing";
import { type Figure, FigureLink } from "../steering/figure";

type Props = { total: number; counts: Record<TargetStanding, Figure> };

/** How many targets stand where, each count a link to those it counts. */
export function StandingCounts({ total, counts }: Props) {
  const t = useTranslations("trajectory");
  const shown = TARGET_STANDINGS.filter((standing) => counts[standing].count > 0);
  return (
    <p className="mb-3 print:mb-1.5 print:text-[0.8125rem]">
      {t("lede", { count: total })}{" "}
      {shown.map((standing, at) => (
        <span key={standing}>
          <FigureLink
            figure={counts[standing]}
            className={`coarse:inline-block coarse:py-2 ${standing === "behind" ? "font-bold text-over-fg" : "text-ink"}`}
          >
            {t(`count.${standing}`, { count: counts[standing].count })}
          </FigureLink>
          {at < shown.length - 1 ? ", " : "."}
        </span>
      ))}
    </p>
  );
}
