import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { isTimely, MAY } from "@/domain/task-acts";
import type { TaskPage } from "@/server/queries/task-page";
import type { Viewer } from "@/server/session";
import { ActForm } from "../../act-form";
import { actWords } from "./act-words";
import { star, unstar } from "./actions";
import { governedOf } from "./governed";

/** The button that stars the task or takes its star away, for whoever may. */
export async function Star({ page, viewer }: { page: TaskPage; viewer: Viewer }) {
  const { task } = page;
  if (!MAY.star(viewer.actor, governedOf(page)) || !isTimely("star", task)) return null;
  const [t, words] = await Promise.all([getTranslations("officer"), actWords()]);
  return (
    <ActForm
      key={task.starred ? "unstar" : "star"}
      id="star"
      action={task.starred ? unstar : star}
      hidden={{ taskId: task.id, key: randomUUID() }}
      submit={t(task.starred ? "unstar" : "star")}
      icon={task.starred ? "star_off" : "star"}
      size="small"
      look="quiet"
      {...words}
    />
  );
}
