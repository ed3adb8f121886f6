import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { dueTargets } from "@/server/queries/due-targets";
import { usePeriod } from "../targets/period-words";

type Props = { due: Awaited<ReturnType<typeof dueTargets>>; waiting: number };

/** Which figures of targets the agency owes for the period that has ended, and how many wait for the reader's verdict. */
export function TargetsNotice({ due, waiting }: Props) {
  const t = useTranslations("targets");
  const period = usePeriod();
  if (due.length === 0 && waiting === 0) return null;
  return (
    <div className="mb-4 grid gap-2">
      {waiting > 0 && (
        <Notice icon="waiting">
          {t("waitingCount", { count: waiting })}{" "}
          <Link
            href="/targets/waiting"
            prefetch={false}
            className="coarse:inline-block coarse:py-2.5"
          >
            {t("toWaiting")}
          </Link>
        </Notice>
      )}
      {due.map((target) => (
        <Notice key={target.id} icon="calendar">
          <b>{t("due", { period: period(target) })}</b> {target.name}{" "}
          <Link
            href={`/targets/${target.id}/report`}
            prefetch={false}
            className="coarse:inline-block coarse:py-2.5"
          >
            {t("toReport")}
          </Link>
        </Notice>
      ))}
    </div>
  );
}
