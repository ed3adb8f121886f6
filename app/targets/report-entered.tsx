import { useTranslations } from "next-intl";
import { writeDay } from "@/domain/vietnamese-day";

type Entered = {
  forAgencyName: string | null;
  enteredFrom: string | null;
  enteredHow: "paper" | "phone" | "email" | "meeting" | null;
  receivedOn: string | null;
};

/** For which agency a figure was written down, and from whom, how and when it came. */
export function ReportEntered({ of }: { of: Entered }) {
  const t = useTranslations("targets");
  const { forAgencyName, enteredFrom, enteredHow, receivedOn } = of;
  if (!enteredFrom || !enteredHow || !receivedOn) return null;
  return (
    <span className="text-ink-2">
      {t("entered", {
        agency: forAgencyName ?? "",
        from: enteredFrom,
        how: t(`way.${enteredHow}`).toLowerCase(),
        day: writeDay(receivedOn),
      })}
    </span>
  );
}
