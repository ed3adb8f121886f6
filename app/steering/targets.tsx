import { useTranslations } from "next-intl";
import { BoardPanel } from "@/components/steering/board-panel";
import { FigureLink } from "@/components/steering/figure";
import { PrintedTargets } from "@/components/targets/printed-targets";
import { TargetCards } from "@/components/targets/target-cards";
import { useTargetNumber } from "@/components/targets/use-target-number";
import type { SteeringScope } from "@/domain/steering/view";
import type { StandingOfTarget } from "@/domain/target/standing";
import { writeDay } from "@/domain/vietnamese-day";
import { targetAddress, targetsAddress } from "../targets/asked-targets";
import { StandingLede } from "../targets/standing-lede";

type Props = {
  now: readonly StandingOfTarget[];
  /** The same on the earlier day that the board is compared with. */
  before: readonly StandingOfTarget[] | null;
  scope: SteeringScope;
};

/** What the plan aims at and how far that is, as it was known on the board's day. */
export function Targets({ now, before, scope }: Props) {
  const t = useTranslations("trajectory.board");
  const changes = useChanges(now, before);
  if (now.length === 0) return null;
  const all = { count: now.length, href: targetsAddress(scope) };
  return (
    <BoardPanel
      title={t("title")}
      id="targets"
      className="mt-4 print:hidden"
      note={
        <FigureLink figure={all} className="coarse:inline-block coarse:py-2.5">
          {t("more", { count: all.count })}
        </FigureLink>
      }
    >
      <StandingLede targets={now} shown={scope} />
      <TargetCards
        targets={now}
        isToday={scope.isToday}
        hrefOf={(id) => targetAddress(id, scope)}
        changes={changes}
      />
    </BoardPanel>
  );
}

/** The same on the sheet for the meeting. */
export function PrintedPanel({ targets }: { targets: readonly StandingOfTarget[] }) {
  const t = useTranslations("trajectory.board");
  if (targets.length === 0) return null;
  return (
    <div className="hidden break-inside-avoid print:block">
      <BoardPanel title={t("title")}>
        <PrintedTargets targets={targets} />
      </BoardPanel>
    </div>
  );
}

/** By how much the confirmed figures differ from those known on the earlier day, in words. */
function useChanges(now: Props["now"], before: Props["before"]): Map<string, string> {
  const t = useTranslations("trajectory.say");
  const { change } = useTargetNumber();
  const changes = new Map<string, string>();
  for (const { id, unit, trajectory } of now) {
    const then = before?.find((one) => one.id === id)?.trajectory;
    if (!then?.latest || !trajectory.latest) continue;
    const by = trajectory.latest.value - then.latest.value;
    changes.set(id, t("since", { day: writeDay(then.on), change: change(by, unit) }));
  }
  return changes;
}
