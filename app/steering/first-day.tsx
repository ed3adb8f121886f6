import { useTranslations } from "next-intl";
import { BoardPanel } from "@/components/steering/board-panel";
import { FirstSteps } from "@/components/steering/first-steps";
import type { SteeringView } from "@/domain/steering/view";
import type { Addresses } from "./figures";

type Props = { view: SteeringView; to: Addresses; mayAnswer: boolean };

/** In place of rows and charts while nobody has begun: there is nothing yet that they could show. */
export function FirstDay({ view: { scope, gaps }, to, mayAnswer }: Props) {
  const t = useTranslations("steering.first");
  return (
    <BoardPanel title={t("title")} className="mb-4">
      <FirstSteps
        total={to.tasks(gaps.total)}
        noDeadline={to.tasks(gaps.noDeadline)}
        dated={to.tasks({
          tasks: gaps.total.tasks - gaps.noDeadline.tasks,
          of: { counted: true, dated: true },
        })}
        dayOpen={gaps.defaultLastDayOpen}
        answerHref={mayAnswer ? `/plans/${scope.planId}/review` : null}
      />
    </BoardPanel>
  );
}
