import { useTranslations } from "next-intl";
import { SubmitButton } from "./ui/submit-button";

/** The two ends of a report: the work is done, or it goes on. */
export function ReportButtons({ part }: { part: boolean }) {
  const t = useTranslations("report");
  return (
    <div className="grid gap-2 wide:grid-cols-[1fr_auto]">
      <SubmitButton
        name="act"
        value="submit"
        look="primary"
        label={part ? t("submitPart") : t("submit")}
        sending={t("sending")}
      />
      <SubmitButton name="act" value="update" label={t("update")} sending={t("sending")} />
    </div>
  );
}
