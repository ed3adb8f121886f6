import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { isTimely, MAY } from "@/domain/task-acts";
import { now } from "@/server/clock";
import { agencyStaff } from "@/server/queries/agency-staff";
import { ActForm } from "../../../act-form";
import { nameInCharge } from "../actions";
import type { ActPart } from "./act-part";

/** Who of the agency is in charge. */
export function staffActs(part: ActPart): ReactNode[] {
  const { page, viewer, governed } = part;
  const may = MAY.name_officer(viewer.actor, governed) && isTimely("name_officer", page.task);
  return may ? [<NameOfficer key="officer" {...part} />] : [];
}

async function NameOfficer({ page: { task }, viewer, hidden, words }: ActPart) {
  const [t, staff] = await Promise.all([
    getTranslations("officer"),
    agencyStaff(viewer.actor, task.agencyId, dayOf(now())),
  ]);
  return (
    <Panel title={t("title")}>
      <ActForm
        id="officer"
        action={nameInCharge}
        hidden={hidden}
        fields={[
          {
            name: "officerId",
            label: t("choose"),
            hint: t("hint"),
            kind: "choice",
            options: [
              { value: "", label: t("none") },
              ...staff.map(({ userId, name }) => ({ value: userId, label: name })),
            ],
            chosen: task.officerId ?? "",
          },
        ]}
        submit={t("submit")}
        fold={t(task.officerId ? "change" : "fold")}
        {...words}
      />
    </Panel>
  );
}
