import type { getTranslations } from "next-intl/server";
import { writeFigure } from "@/domain/target/figure";
import { keyOf } from "@/domain/target/figures";
import type { ValueKind } from "@/domain/target/target";
import { signatureOf } from "@/domain/target/typed-figures";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import type { TargetRow } from "@/server/queries/target-rows";
import type { FigureRow } from "./figures-form";

type Words = Awaited<ReturnType<typeof getTranslations<"targets">>>;

/** The baseline and the years of a target, each as it stands; what was worked back says so. */
export function figureRows(target: TargetRow, t: Words): FigureRow[] {
  const unit = target.unit ?? "people";
  const rows: { kind: ValueKind; year: number }[] = [
    ...(target.baselineYear === null
      ? []
      : [{ kind: "baseline" as const, year: target.baselineYear }]),
    ...target.years.map((year) => ({ kind: "planned" as const, year })),
  ];
  return rows.map(({ kind, year }) => {
    const own = target.values.filter((value) => value.kind === kind && value.year === year);
    const now = own.at(-1);
    const known = now?.value === null ? undefined : now;
    const isFinal = kind === "planned" && year === target.finalYear && target.finalValue !== null;
    const differs = known !== undefined && known.value !== target.finalValue;
    const stated =
      isFinal &&
      (differs || !known) &&
      t(differs ? "finalDiffers" : "statedFinal", {
        value: writeFigure(target.finalValue ?? 0, unit),
      });
    const remark = [
      known?.workedBack && t("workedBack"),
      known &&
        (known.byName ? t("by", { name: known.byName, at: writeInstant(known.at) }) : t("byPlan")),
      own.length > 1 && t("earlier", { count: own.length - 1 }),
      stated,
    ].filter(Boolean);
    return [
      keyOf({ kind, year, agencyId: null }),
      t(kind === "baseline" ? "baselineOf" : "endOf", { year: String(year) }),
      known?.value == null ? "" : writeFigure(known.value, unit),
      known?.source ?? "",
      known?.sourceDay ? writeDay(known.sourceDay) : "",
      signatureOf(known ?? null, unit),
      remark.join(". "),
    ];
  });
}
