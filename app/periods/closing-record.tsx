import { useTranslations } from "next-intl";
import { DUTY_CLASSES } from "@/domain/duty-roll-up";
import { writeInstant } from "@/domain/vietnamese-day";
import type { Period } from "@/server/queries/periods-page";

/** What the period came to when the chair closed it: it stays so, whatever is done afterwards. */
export function ClosingRecord({ period }: { period: Period }) {
  const t = useTranslations("periods");
  const full = useTranslations("class");
  const { closedAt, closedByName, closingNote, closingRecord } = period;
  if (!closedAt || !closingRecord) return null;
  const { tasks, duties } = closingRecord;
  const words = (code: (typeof DUTY_CLASSES)[number]) =>
    code === "unassigned" ? t("unassigned") : full(code);
  // A task that is paused or cancelled belongs to no class: the record holds the two as one.
  const shown = DUTY_CLASSES.filter((code) => tasks[code as keyof typeof tasks] || duties[code]);
  return (
    <div className="grid gap-2 rounded-md bg-sunken px-3 py-2.5 text-sm print:border print:border-line">
      <p className="font-semibold">
        {t("closedBy", { name: closedByName ?? "", at: writeInstant(closedAt) })}
      </p>
      {closingNote && <p className="whitespace-pre-line">{closingNote}</p>}
      <table className="w-full max-w-140 tabular-nums">
        <caption className="sr-only">{t("record")}</caption>
        <thead>
          <tr className="text-left text-2xs text-ink-3">
            <th scope="col" className="py-1 font-medium">
              {t("record")}
            </th>
            <th scope="col" className="w-20 py-1 text-right font-medium">
              {t("recordDuties")}
            </th>
            <th scope="col" className="w-16 py-1 text-right font-medium">
              {t("recordTasks")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((code) => (
            <tr key={code} className="border-t border-line">
              <th scope="row" className="py-1 text-left font-normal">
                {words(code)}
              </th>
              <td className="py-1 text-right">{duties[code] ?? 0}</td>
              <td className="py-1 text-right">{tasks[code as keyof typeof tasks] ?? 0}</td>
            </tr>
          ))}
          {tasks.set_aside ? (
            <tr className="border-t border-line">
              <th scope="row" className="py-1 text-left font-normal">
                {t("recordAside")}
              </th>
              <td />
              <td className="py-1 text-right">{tasks.set_aside}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
