import type { ReactNode } from "react";
import { type ActPart, can } from "./act-part";
import { AskExtension } from "./ask-extension";
import { WaitingExtension } from "./waiting-extension";

/** Extensions asked and decided; a last day is corrected among the rare acts. */
export function deadlineActs(part: ActPart): ReactNode[] {
  const { task, extensions } = part.page;
  const waiting = extensions.find(({ verdict }) => verdict === null);
  if (waiting) {
    const decides = can(part, "decide_extension");
    const isOwn = can(part, "withdraw_extension");
    return [
      (decides || isOwn) && (
        <WaitingExtension key="extension" {...{ part, waiting, decides, isOwn }} />
      ),
    ];
  }
  const { lastDay } = task;
  return [
    lastDay && can(part, "ask_extension") && (
      <AskExtension key="ask-extension" part={part} lastDay={lastDay} />
    ),
  ];
}
