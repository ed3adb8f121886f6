import Link from "next/link";
import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import type { Day } from "@/domain/day";
import { DELIVERY_STATUSES, type DeliveryStatus } from "@/domain/delivery";
import { writeDay } from "@/domain/vietnamese-day";
import { addressOf } from "./filter";

type DayCount = { day: Day } & Record<DeliveryStatus, number>;

const CELL = "border-t border-line py-1.5 pr-3 text-right tabular-nums last:pr-0";

/** How many were sent and not sent on each of the last days; each figure leads to its messages. */
export function DeliveryDays({ days }: { days: readonly DayCount[] }) {
  const t = useTranslations("deliveries");
  // Only where mail was off for days has any of them lapsed.
  const statuses = DELIVERY_STATUSES.filter(
    (status) => status !== "lapsed" || days.some(({ lapsed }) => lapsed > 0),
  );
  return (
    <Panel title={t("days")}>
      <table className="w-full text-sm">
        <caption className="sr-only">{t("days")}</caption>
        <thead>
          <tr className="text-2xs text-ink-3">
            <th scope="col" className="pr-3 pb-1 text-left font-medium">
              {t("day")}
            </th>
            {statuses.map((status) => (
              <th key={status} scope="col" className="pr-3 pb-1 text-right font-medium last:pr-0">
                {t(`statuses.${status}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((row) => (
            <tr key={row.day}>
              <th scope="row" className="border-t border-line py-1.5 pr-3 text-left font-normal">
                <Link href={addressOf({ status: null, day: row.day })} prefetch={false}>
                  {writeDay(row.day)}
                </Link>
              </th>
              {statuses.map((status) => (
                <td key={status} className={CELL}>
                  {row[status] === 0 ? (
                    "0"
                  ) : (
                    <Link href={addressOf({ status, day: row.day })} prefetch={false}>
                      {row[status]}
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
