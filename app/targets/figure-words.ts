import { useTranslations } from "next-intl";
import { type TargetUnit, writeFigure } from "@/domain/target/figure";

/** Writes a figure with its unit: 5.053 người, 59,8%. */
export function useFigure(unit: TargetUnit | null): (value: number) => string {
  const t = useTranslations("targets");
  return (value) => t(`unit.${unit ?? "people"}`, { value: writeFigure(value, unit ?? "people") });
}
