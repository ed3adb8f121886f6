import { useTranslations } from "next-intl";
import { AgeBands } from "@/components/steering/age-bands";
import { BoardPanel } from "@/components/steering/board-panel";
import { type WaitingItem, WaitingItems } from "@/components/steering/waiting-items";
import { EmptyState } from "@/components/ui/empty-state";
import type { SteeringView } from "@/domain/steering/view";
import type { ActsOn } from "./act/acts-on";
import type { BoardData } from "./act/board-data";
import type { Addresses } from "./figures";
import {
  directiveItems,
  extensionItems,
  judgedItems,
  raisedItems,
  silentItems,
  targetItems,
} from "./waiting-props";

type Props = {
  view: SteeringView;
  to: Addresses;
  data: BoardData;
  /** Comments that address the reader. */
  mentions: readonly WaitingItem[];
  /** Whether submissions wait for this reader. */
  judges: boolean;
  acts: ActsOn;
};

/** What waits: for a decision, an answer, a verdict, for any sign of life. */
export function Waits({ view, to, data, mentions, judges, acts }: Props) {
  const t = useTranslations("steering.waits");
  const comment = useTranslations("comment");
  const { lede, silent, ageing, late, asked, scope } = view;
  const submitted = to.tasks(judges ? lede.waitingForMe : lede.waiting);
  const quiet = to.tasks(silent.figure);
  const extensions = to.tasks(asked.extension);
  const raised = to.tasks(asked.raised);
  const directed = to.tasks(asked.directive);
  const { directives } = data;
  const nothing =
    [submitted, quiet, extensions, raised].every(({ count }) => count === 0) &&
    directives.total + mentions.length + data.figures.total === 0;
  return (
    <BoardPanel
      title={t(judges ? "titleForYou" : "title")}
      id="waits"
      className="roomy:col-start-2 roomy:row-span-2 roomy:row-start-1"
    >
      {nothing && <EmptyState title={t("nothing")}>{t("nothingNext")}</EmptyState>}
      {extensions.count > 0 && (
        <WaitingItems
          icon="calendar"
          title={t("extensions")}
          figure={extensions}
          items={extensionItems(t, data.extensions, acts)}
          onPaper="decision"
        />
      )}
      {submitted.count > 0 && (
        <WaitingItems
          icon="waiting"
          title={t("submitted")}
          figure={submitted}
          items={judgedItems(t, data.judged, acts)}
          onPaper="verdict"
        />
      )}
      {data.figures.total > 0 && (
        <WaitingItems
          icon="waiting"
          title={t("targets", { count: data.figures.total })}
          items={targetItems(t, data.figures.rows)}
          // On paper its line says how many: the meeting's two sheets are for the tasks.
          onPaper={null}
          quiet
        />
      )}
      {directives.total > 0 && (
        <WaitingItems
          icon="directive"
          title={t("directives")}
          figure={directed.count > 0 ? directed : undefined}
          items={directiveItems(t, directives, { on: scope.on, acts })}
          onPaper="remark"
        />
      )}
      {raised.count > 0 && (
        <WaitingItems
          icon="obstacle"
          title={t("raised")}
          figure={raised}
          items={raisedItems(data.raised, acts)}
          onPaper="remark"
        />
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
          items={silentItems(t, view, acts)}
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
