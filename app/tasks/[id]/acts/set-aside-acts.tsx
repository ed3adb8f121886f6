import type { ReactNode } from "react";
import { type ActPart, can } from "./act-part";
import { CorrectLastDay } from "./correct-last-day";
import { RareActs } from "./rare-acts";
import { Resume } from "./resume";
import { CancelTask, PauseTask, ReopenTask } from "./set-aside-forms";
import { TransferAct } from "./transfer-act";

/** What a paused task waits for. */
export function setAsideActs(part: ActPart): ReactNode[] {
  return [can(part, "resume") && <Resume key="resume" part={part} />];
}

/** What is rarely done to a task: its day put right, paused, handed on, cancelled, reopened. */
export function rareActs(part: ActPart): ReactNode[] {
  const { lastDay } = part.page.task;
  const rare = [
    lastDay && can(part, "correct_last_day") && (
      <CorrectLastDay key="correct" part={part} lastDay={lastDay} />
    ),
    can(part, "pause") && <PauseTask key="pause" part={part} />,
    can(part, "transfer") && <TransferAct key="transfer" {...part} />,
    can(part, "cancel") && <CancelTask key="cancel" part={part} />,
    can(part, "reopen") && <ReopenTask key="reopen" part={part} />,
  ].filter(Boolean);
  return [rare.length > 0 && <RareActs key="rare">{rare}</RareActs>];
}
