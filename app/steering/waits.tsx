import { useTranslations } from "next-intl";
import { AgeBands } from "@/components/steering/age-bands";
import { BoardPanel } from "@/components/steering/board-panel";
import { type WaitingItem, WaitingItems } from "@/components/steering/waiting-items";
import { EmptyState } from "@/components/ui/empty-state";
import type { SteeringView } from "@/domain/steering/view";
import type { Addresses } from "./figures";
import { silentItems } from "./waiting-props";

type Props = {
  view: SteeringView;
  to: Addresses;
  /** Submissions that wait for the reader, oldest first. */
  judged: readonly WaitingItem[];
  /** Obstacles and proposals of tasks that are not done yet, the latest first. */
  raised: readonly WaitingItem[];
  /** Comments that address the reader. */
  mentions: readonly WaitingItem[];
  judges: boolean;
};

/** What waits: for a verdict, for a word, for any sign of life. */
export function Waits({ view, to, judged, raised, mentions, judges }: Props) {
  const t = useTranslations("steering.waits");
  const comment = useTranslations("comment");
  const { lede, silent, ageing, late } = view;
  const submitted = to.tasks(judges ? lede.waitingForMe : lede.waiting);
  const quiet = to.tasks(silent.figure);
  const nothing = submitted.count + quiet.count + raised.length + mentions.length === 0;
  return (
    <BoardPanel
      title={t(judges ? "titleForYou" : "title")}
      id="waits"
      className="wide:col-start-2 wide:row-span-2 wide:row-start-1"
    >
      {nothing && <EmptyState title={t("nothing")}>{t("nothingNext")}</EmptyState>}
      {submitted.count > 0 && (
        <WaitingItems
          icon="waiting"
          title={t("submitted")}
          figure={submitted}
          items={judged}
          onPaper="verdict"
        />
      )}
      {raised.length > 0 && (
        <WaitingItems icon="obstacle" title={t("raised")} items={raised} onPaper="remark" />
      )}
      {mentions.length > 0 && (
        <div data-screen-only>
          <WaitingItems icon="comment" title={comment("toMe")} items={mentions} onPaper={null} />
        </div>
      )}
      {quiet.count > 0 && (
        <WaitingItems
          icon="clock"
          title={t("silent")}
          figure={quiet}
          items={silentItems(t, view)}
          quiet
          onPaper={null}
        />
      )}
      {late.figure.tasks > 0 && (
        <>
          <h3 className="mt-4 text-xs leading-6 font-semibold text-ink-2 print:mt-1.5">
            {t("ages")}
          </h3>
          <AgeBands
            bands={{
              to30: to.tasks(ageing.to30),
              "31to120": to.tasks(ageing["31to120"]),
              over120: to.tasks(ageing.over120),
            }}
          />
        </>
      )}
    </BoardPanel>
  );
}
