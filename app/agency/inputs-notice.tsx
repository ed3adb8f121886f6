import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { type Day, dayOf, daysBetween } from "@/domain/day";
import { writeDay } from "@/domain/vietnamese-day";
import type { inputsDue } from "@/server/queries/inputs-due";

type Asked = Awaited<ReturnType<typeof inputsDue>>[number];

type Props = {
  asked: Asked;
  today: Day;
  /** Whether the reader writes the agency's report. */
  writes: boolean;
};

/** By when the agency brings its tasks up to date and sends its report, and what of the two is left. */
export function InputsNotice({ asked, today, writes }: Props) {
  const t = useTranslations("periods.ask");
  const days = daysBetween(today, asked.inputsDueOn);
  const isSent = asked.own?.isSent ?? true;
  // Nothing to say any more when the day has gone by and all was sent.
  if (days < 0 && asked.missing === 0 && isSent) return null;
  const when = { period: asked.label, day: writeDay(asked.inputsDueOn), days };
  return (
    <div className="mb-4">
      <Notice icon="calendar">
        <p>
          <b className={days < 0 ? "text-over-fg" : undefined}>
            {t(days < 0 ? "past" : days === 0 ? "today" : "until", when)}
          </b>{" "}
          {asked.missing === 0
            ? t("sent", { from: writeDay(asked.from) })
            : t("missing", { count: asked.missing, from: writeDay(asked.from) })}
        </p>
        {asked.own && <OwnReport own={asked.own} writes={writes} />}
      </Notice>
    </div>
  );
}

/** The agency's report, and the way to it or to writing one. */
function OwnReport({ own, writes }: { own: NonNullable<Asked["own"]>; writes: boolean }) {
  const t = useTranslations("periods.ask.report");
  const { isSent, report } = own;
  const way = "coarse:inline-block coarse:py-2.5";
  return (
    <p>
      {isSent && report ? t("sent", { day: writeDay(dayOf(report.stateAt)) }) : t("missing")}{" "}
      {report ? (
        <Link href={`/reports/${report.id}`} prefetch={false} className={way}>
          {t(isSent ? "open" : "goOn")}
        </Link>
      ) : (
        writes && (
          <Link href="/reports/new" prefetch={false} className={way}>
            {t("write")}
          </Link>
        )
      )}
    </p>
  );
}
