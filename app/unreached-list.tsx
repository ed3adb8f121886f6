import Link from "next/link";
import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { writeDay } from "@/domain/vietnamese-day";
import type { unreachedEscalations } from "@/server/queries/unreached-escalations";

type Props = {
  rows: Awaited<ReturnType<typeof unreachedEscalations>>;
  /** Whoever keeps the accounts is led to the agency, those who steer to the task. */
  leadsTo: "agency" | "task";
};

/** Steps of escalation that reached nobody: they are not lost, somebody has to open an account. */
export function UnreachedList({ rows, leadsTo }: Props) {
  const t = useTranslations("escalation");
  if (rows.length === 0) return null;
  return (
    <Panel title={t("missed")}>
      <p className="mb-2 text-sm text-ink-3">{t("missedNext")}</p>
      <ul className="grid gap-1 text-sm">
        {rows.map(({ id, taskId, agencyId, agencyName, step, day, daysLate }) => (
          <li key={id}>
            <Link
              href={leadsTo === "agency" ? `/admin/agencies/${agencyId}` : `/tasks/${taskId}`}
              prefetch={false}
            >
              {t("missedLine", {
                agency: agencyName,
                step: t(`step.${step}`),
                day: writeDay(day),
                days: daysLate,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
