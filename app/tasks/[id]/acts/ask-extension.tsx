import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import type { Day } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import { ActForm } from "../../../act-form";
import type { ActPart } from "./act-part";
import { useDayProblems } from "./day-problems";
import { ask } from "./deadline-actions";

/** Xin gia hạn: folded away under the report, for whoever reports. */
export function AskExtension({ part, lastDay }: { part: ActPart; lastDay: Day }) {
  const t = useTranslations("extension");
  const problems = useDayProblems(part, lastDay);
  return (
    <Panel>
      <div className="-my-1.5 [&>details>summary]:-ml-2.5">
        <ActForm
          id="ask-extension"
          action={ask}
          hidden={part.hidden}
          fields={[
            {
              name: "lastDay",
              label: t("newDay"),
              hint: t("newDayHint", { day: writeDay(lastDay) }),
              kind: "line",
            },
            { name: "reason", label: t("reason"), hint: t("reasonHint"), kind: "text" },
          ]}
          submit={t("send")}
          fold={t("ask")}
          quiet
          {...part.words}
          problems={problems}
        />
      </div>
    </Panel>
  );
}
