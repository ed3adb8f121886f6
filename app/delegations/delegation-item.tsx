import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { IconName } from "@/components/ui/icon-paths";
import type { DelegationStanding } from "@/domain/delegation";
import { POWERS } from "@/domain/power";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import type { DelegationRow } from "@/server/queries/delegations";

const LOOK: Record<DelegationStanding, IconName> = {
  in_force: "check",
  coming: "calendar",
  over: "clock",
  revoked: "cancelled",
};

/** One delegation: who, until when, what, on what ground, and what can still be done with it. */
export function DelegationItem({ row, children }: { row: DelegationRow; children?: ReactNode }) {
  const t = useTranslations("delegation");
  const { standing, powers, basis } = row;
  return (
    <li className="grid gap-1.5 py-3 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <b>{row.toName}</b>
        <span className="tabular-nums">
          {t("days", { from: writeDay(row.fromDay), until: writeDay(row.untilDay) })}
        </span>
        <Badge
          icon={LOOK[standing]}
          label={t(`standing.${standing}`)}
          look={standing === "coming" ? "dashed" : undefined}
        />
      </p>
      <ul className="list-disc pl-5 text-sm">
        {POWERS.filter((power) => powers.includes(power)).map((power) => (
          <li key={power}>{t(`power.${power}`)}</li>
        ))}
      </ul>
      <p className="text-xs text-ink-3">
        {[
          basis && t("basis", { basis }),
          t("givenBy", { name: row.byName, at: writeInstant(row.at) }),
          row.revokedAt && t("revokedAt", { at: writeInstant(row.revokedAt) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {children}
    </li>
  );
}
