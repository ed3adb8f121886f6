import type { PlanHeading as Heading } from "@/domain/plan/document";
import { PLAN_ROW, PLAN_TEXT } from "./plan-grid";

/** A part of the plan, or a section below one. */
export function PlanHeading({ heading: { kind, id, number, title } }: { heading: Heading }) {
  const Tag = kind === "part" ? "h2" : "h3";
  return (
    <div
      id={id}
      className={`${PLAN_ROW} scroll-mt-12 break-after-avoid desk:scroll-mt-0 ${kind === "part" ? "pt-9" : "pt-4"}`}
    >
      <Tag className={`${PLAN_TEXT} font-bold text-balance`}>
        {number ? `${number}. ${title}` : title}
      </Tag>
    </div>
  );
}
