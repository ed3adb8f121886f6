import { getTranslations } from "next-intl/server";
import type { TargetPoint } from "@/components/targets/points-table";
import { dayOf } from "@/domain/day";
import { historyOn } from "@/domain/target/history";
import { endOf } from "@/domain/target/stated-figures";
import { writeDay } from "@/domain/vietnamese-day";
import type { TargetCourse } from "@/server/queries/target-course";
import { ReportEntered } from "../report-entered";
import { ReportEvidence } from "../report-evidence";

type Words = Awaited<ReturnType<typeof getTranslations<"trajectory.points">>>;
type Target = TargetCourse["details"]["target"];
type Written = Target["values"][number];
type Reported = Target["reports"][number];

/** Every figure behind the drawing in words, the plan's own last figure with them. */
export async function pointsOf({ details, on }: TargetCourse): Promise<TargetPoint[]> {
  const t = await getTranslations("trajectory.points");
  const { target } = details;
  const { finalYear, finalValue } = target;
  const points = historyOn(target, on).map((point): TargetPoint => {
    const { day, state, written, reported } = point;
    if (!written)
      return { ...reportedPoint(reported, t), day, state, said: saidOf(reported, state, t) };
    // For the last year the plan's own figure counts, whatever else was entered.
    const isOutweighed =
      state === "counts" &&
      finalValue !== null &&
      written.kind === "planned" &&
      written.year === finalYear;
    if (!isOutweighed) return { ...writtenPoint(written, t), day, state, said: t(state) };
    const said = t(written.value === finalValue ? "confirmsPlan" : "outweighed");
    return { ...writtenPoint(written, t), day, state: "outweighed", said };
  });
  return finalYear === null || finalValue === null
    ? points
    : [...points, finalPoint(finalYear, finalValue, t)];
}

function finalPoint(year: number, value: number, t: Words): TargetPoint {
  return {
    key: "final",
    day: endOf(year),
    when: t("yearEnd", { year: String(year) }),
    kind: t("final"),
    value,
    workedBack: false,
    source: t("fromPlan"),
    by: t("fromPlanBy"),
    state: "counts",
    said: t("counts"),
  };
}

function writtenPoint(row: Written, t: Words) {
  const { id, kind, year, value, workedBack, source, sourceDay, byName, at } = row;
  return {
    key: id,
    when: t("yearEnd", { year: String(year) }),
    kind: t(kind === "baseline" ? "baseline" : "planned"),
    value,
    workedBack,
    source: sourceDay ? t("sourceOf", { source, day: writeDay(sourceDay) }) : source,
    by: byName ? t("writtenBy", { name: byName, day: writeDay(dayOf(at)) }) : t("fromPlanBy"),
  };
}

function reportedPoint(row: Reported, t: Words) {
  const { id, lastDay, value, byName, byAgencyName, at, note } = row;
  return {
    key: id,
    when: writeDay(lastDay),
    kind: t("actual"),
    value,
    workedBack: false,
    source: (
      <>
        <ReportEvidence of={row} />
        <ReportEntered of={row} />
        {note && <span className="block text-xs text-ink-3">{note}</span>}
      </>
    ),
    by: t("sentBy", { name: byName ?? "", agency: byAgencyName, day: writeDay(dayOf(at)) }),
  };
}

function saidOf(row: Reported, state: TargetPoint["state"], t: Words): string {
  const { verdictByName, verdictAt, verdictReason } = row;
  if (state === "returned" && verdictReason) return t("returnedFor", { reason: verdictReason });
  if (state !== "counts" || !verdictByName || !verdictAt) return t(state);
  return t("confirmed", { name: verdictByName, day: writeDay(dayOf(verdictAt)) });
}
