import Link from "next/link";
import { useTranslations } from "next-intl";
import { Lede } from "@/components/steering/lede";
import { Notice } from "@/components/ui/notice";
import type { SteeringView } from "@/domain/steering/view";
import { writeDay } from "@/domain/vietnamese-day";
import type { Addresses } from "./figures";
import { nextDayOf } from "./next-day";

type Props = {
  view: SteeringView;
  to: Addresses;
  agency: string;
  /** Whether the reader judges submissions. */
  judges: boolean;
};

/** What must be known before reading on, and then the answer in a sentence. */
export function Opening({ view, to, agency, judges }: Props) {
  const t = useTranslations("steering");
  const acts = useTranslations("boardActs");
  const { scope, lede } = view;
  const { worst } = lede;
  return (
    <>
      {!scope.isToday && (
        <div className="mb-3 print:hidden">
          <Notice icon="clock">
            {t("asKnown", { day: writeDay(scope.on) })}. {scope.whole && acts("past")}{" "}
            <Link href="/steering" prefetch={false} data-screen-only>
              {t("backToToday")}
            </Link>
          </Notice>
        </div>
      )}
      {!scope.whole && (
        <div className="mb-3">
          <Notice icon="info">{t("cut", { agency })}</Notice>
        </div>
      )}
      <Lede
        overdue={to.duties(lede.overdue)}
        agencies={lede.agencies}
        worst={worst && { agency: worst.agencyName, days: worst.days, href: to.task(worst.taskId) }}
        coordinating={to.tasks(lede.coordinatingOverdue)}
        nextDay={nextDayOf(view)}
        waiting={to.tasks(judges ? lede.waitingForMe : lede.waiting)}
        forReader={judges}
      />
    </>
  );
}
