import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import { ActForm } from "../../../act-form";
import type { ActPart } from "./act-part";
import { useDayProblems } from "./day-problems";
import { correct } from "./deadline-actions";

/** Sửa thời hạn, of the day that is shown. */
export function CorrectLastDay({ part, lastDay }: { part: ActPart; lastDay: Day }) {
  const t = useTranslations("lastDayCorrection");
  const problems = useDayProblems(part, lastDay);
  return (
    <ActForm
      id="correct"
      action={correct}
      hidden={{ ...part.hidden, from: lastDay }}
      fields={[
        {
          name: "lastDay",
          label: t("newDay"),
          hint: t("newDayHint", { day: writeDay(lastDay) }),
          kind: "line",
        },
        { name: "reason", label: t("reason"), hint: t("reasonHint"), kind: "text" },
      ]}
      submit={t("submit")}
      fold={t("fold")}
      quiet
      {...part.words}
      problems={problems}
    />
  );
}
