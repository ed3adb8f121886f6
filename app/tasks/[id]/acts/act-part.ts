import type { getTranslations } from "next-intl/server";
import type { GovernedTask } from "@/domain/permissions";
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
};
