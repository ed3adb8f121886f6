import { getTranslations } from "next-intl/server";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { now } from "@/server/clock";
import { taskPeople } from "@/server/queries/task-people";
import { ActForm } from "../../../act-form";
import { comment } from "../actions";
import type { ActPart } from "./act-part";

/** A remark on the task, and whom it is meant for: nobody has to know user names. */
export async function CommentAct({ page: { task }, viewer, hidden, words }: ActPart) {
  const [t, people] = await Promise.all([
    getTranslations("comment"),
    taskPeople(viewer.actor, task.id, dayOf(now())),
  ]);
  const options = people.map(({ userId, name, agencyName }) => ({
    ...{ value: userId, label: name, hint: agencyName },
  }));
  return (
    <Panel title={t("title")}>
      <ActForm
        id="comment"
        action={comment}
        hidden={hidden}
        fields={[
          { name: "text", label: t("text"), hint: t("hint"), kind: "text" },
          ...(options.length > 0
            ? [
                {
                  ...{ name: "mentioned", label: t("whom"), summary: t("mention") },
                  ...{ kind: "checks" as const, options },
                },
              ]
            : []),
        ]}
        submit={t("submit")}
        {...words}
      />
    </Panel>
  );
}
