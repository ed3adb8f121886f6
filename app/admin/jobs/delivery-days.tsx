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
  return (
    <Panel title={t("days")}>
      <table className="w-full text-sm">
        <caption className="sr-only">{t("days")}</caption>
        <thead>
          <tr className="text-2xs text-ink-3">
            <th scope="col" className="pr-3 pb-1 text-left font-medium">
              {t("day")}
            </th>
            {DELIVERY_STATUSES.map((status) => (
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
              {DELIVERY_STATUSES.map((status) => (
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
