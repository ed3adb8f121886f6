import { useTranslations } from "next-intl";
import { Facts } from "@/components/facts";
import { useTargetNumber } from "@/components/targets/use-target-number";
import type { NeededPace } from "@/domain/target/pace";
import type { StandingOfTarget } from "@/domain/target/standing";

/** Giao, thực hiện, tỷ lệ, and what is missing, at a glance. */
export function TargetFacts({ target: { trajectory, unit } }: { target: StandingOfTarget }) {
  const t = useTranslations("trajectory.fact");
  const main = useTranslations("trajectory");
  const { figure, marked, need, rate } = useTargetNumber();
  const { year, planned, next, latest, ofYear, toYear, toFinal } = trajectory;
  const none = <span className="font-normal text-ink-3">{main("notStated")}</span>;
  const missing = (pace: NeededPace) =>
    marked(pace.missing > 0 ? need(pace.missing, unit) : main("reached"), pace);
  return (
    <Facts
      items={[
        {
          term: t("planned", { year: String(year) }),
          value: planned ? marked(figure(planned.value, unit), planned) : none,
        },
        { term: t("actual"), value: latest ? figure(latest.value, unit) : none },
        { term: t("rate"), value: ofYear === null ? none : marked(rate(ofYear), planned) },
        ...(toYear
          ? [{ term: t("toYear", { year: String(toYear.year) }), value: missing(toYear) }]
          : []),
        ...(next
          ? [
              {
                term: t("planned", { year: String(next.year) }),
                value: marked(figure(next.value, unit), next),
              },
            ]
          : []),
        ...(toFinal && toFinal.year !== toYear?.year
          ? [{ term: t("toFinal", { year: String(toFinal.year) }), value: missing(toFinal) }]
          : []),
      ]}
    />
  );
}
