import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import type { TargetPage } from "@/server/queries/target-page";

/** Where this reader can enter or report figures of the target; nothing for whoever may not, or on a past day. */
export function Entries({ details, isToday }: { details: TargetPage; isToday: boolean }) {
  const t = useTranslations("trajectory");
  const { target, mayEnter, mayReport, mayRecord } = details;
  if (!isToday || !(mayEnter || mayReport)) return <span />;
  return (
    <p className="flex flex-wrap gap-2">
      {mayReport && (
        <ButtonLink href={`/targets/${target.id}/report`} look="primary">
          {t("report")}
        </ButtonLink>
      )}
      {mayEnter && (
        <>
          <ButtonLink href={`/targets/${target.id}/figures`}>{t("enter")}</ButtonLink>
          <ButtonLink href={`/targets/${target.id}/shares`}>{t("shares")}</ButtonLink>
          {mayRecord && (
            <ButtonLink href={`/targets/${target.id}/report`}>{t("record")}</ButtonLink>
          )}
        </>
      )}
    </p>
  );
}
