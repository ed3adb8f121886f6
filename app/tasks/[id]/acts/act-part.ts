import type { getTranslations } from "next-intl/server";
import type { Day } from "@/domain/day";
import type { GovernedTask } from "@/domain/permissions";
import { isTimely, MAY, type TaskAct } from "@/domain/task-acts";
import type { TaskPage } from "@/server/queries/task-page";
import type { Viewer } from "@/server/session";
import type { actWords } from "../act-words";

/** What each group of acts beside a task is drawn from. */
export type ActPart = {
  page: TaskPage;
  viewer: Viewer;
  governed: GovernedTask;
  /** What every form about the task sends along: its id, the turn that was seen, the key of this drawing. */
  hidden: Readonly<Record<string, string>>;
  words: Awaited<ReturnType<typeof actWords>>;
  t: Awaited<ReturnType<typeof getTranslations<"taskPage">>>;
  today: Day;
};

/** Whether this person can do it with the task as it stands now. */
export function can({ page, viewer, governed }: ActPart, act: TaskAct): boolean {
  return isTimely(act, page.task) && MAY[act](viewer.actor, governed);
}
