import type { ReactNode } from "react";
import { MAY } from "@/domain/task-acts";
import type { ActPart } from "./act-part";
import { CommentAct } from "./comment-act";

/** Answers to what was raised, and comments. */
export function remarkActs(part: ActPart): ReactNode[] {
  const mayComment = MAY.comment(part.viewer.actor, part.governed);
  return [mayComment && <CommentAct key="comment" {...part} />];
}
