import type { ToldNotice } from "@/server/queries/notices";
import { partAddress } from "../directives/filter";

type Subject = Pick<ToldNotice, "taskId" | "directiveId" | "boundId" | "targetId">;

/** The page that shows what a notice is about, and by showing it marks the notice; of several tasks, where they stand. */
export function placeOf({ taskId, directiveId, boundId, targetId }: Subject): string {
  if (taskId) return `/tasks/${taskId}`;
  if (boundId) return partAddress(boundId);
  if (directiveId) return "/directives";
  // A figure is judged, corrected and sent again on the page of its target's reports.
  return targetId ? `/targets/${targetId}/report` : "/agency";
}
