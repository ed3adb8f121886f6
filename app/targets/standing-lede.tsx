import { StandingCounts } from "@/components/targets/standing-counts";
import type { Day } from "@/domain/day";
import { countStandings, type StandingOfTarget } from "@/domain/target/standing";
import { targetsAddress } from "./asked-targets";

type Props = {
  targets: readonly StandingOfTarget[];
  shown: { planId: string; on: Day; isToday: boolean };
};

/** How many of a plan's targets stand where, each count a link to its rows. */
export function StandingLede({ targets, shown }: Props) {
  const counted = countStandings(targets);
  const figure = (standing: keyof typeof counted) => ({
    count: counted[standing],
    href: targetsAddress(shown, standing),
  });
  return (
    <StandingCounts
      total={targets.length}
      counts={{
        behind: figure("behind"),
        ahead: figure("ahead"),
        unjudged: figure("unjudged"),
        unreported: figure("unreported"),
      }}
    />
  );
}
