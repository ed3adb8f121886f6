import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PlanText as Text } from "@/domain/plan/document";
import { PLAN_MARGIN, PLAN_ROW, PLAN_TEXT } from "./plan-grid";

/** Words that lay no duty on anyone, and in the margin what they are instead; said once where several follow. */
export function PlanText({
  block,
  again,
  children = block.text,
}: {
  block: Text;
  again: boolean;
  /** The block's words where something in them is marked. */
  children?: ReactNode;
}) {
  const t = useTranslations("plan");
  return (
    <div className={`${PLAN_ROW} ${block.reason === "recipients" ? "" : "py-1.5"}`}>
      {!again && (
        <p className={`${PLAN_MARGIN} col-span-2 text-ink-3 @min-[38rem]:col-span-1`}>
          {t(`why.${block.reason ?? block.class}`)}
          <span className="sr-only">: {t("noDuty")}</span>
        </p>
      )}
      <p
        className={`${PLAN_TEXT} ${block.reason === "signature" ? "font-bold @min-[38rem]:text-center" : "@min-[38rem]:text-justify"}`}
      >
        {children}
      </p>
    </div>
  );
}
