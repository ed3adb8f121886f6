import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { type Day, daysBetween } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import type { inputsDue } from "@/server/queries/inputs-due";

type Asked = Awaited<ReturnType<typeof inputsDue>>[number];

/** By when the agency sends what a report needs, and for how many of its tasks it has not. */
export function InputsNotice({ asked, today }: { asked: Asked; today: Day }) {
  const t = useTranslations("periods.ask");
  const days = daysBetween(today, asked.inputsDueOn);
  // Nothing to say any more when the day has gone by and all was sent.
  if (days < 0 && asked.missing === 0) return null;
  const when = { period: asked.label, day: writeDay(asked.inputsDueOn), days };
  return (
    <div className="mb-4">
      <Notice icon="calendar">
        <b className={days < 0 ? "text-over-fg" : undefined}>
          {t(days < 0 ? "past" : days === 0 ? "today" : "until", when)}
        </b>{" "}
        {asked.missing === 0
          ? t("sent", { from: writeDay(asked.from) })
          : t("missing", { count: asked.missing, from: writeDay(asked.from) })}
      </Notice>
    </div>
  );
}
