import { getTranslations } from "next-intl/server";
import { transferTargets } from "@/server/queries/transfer-targets";
import { ActForm } from "../../../act-form";
import { handOn } from "../actions";
import type { ActPart } from "./act-part";

/** Hands the task on to another agency; it does not come back by itself, so that its author says so. */
export async function TransferAct({ page, viewer, governed, hidden, words }: ActPart) {
  const [t, targets] = await Promise.all([
    getTranslations("transfer"),
    transferTargets(viewer.actor, { ...page.task, ...governed }),
  ]);
  if (targets.length === 0) return null;
  return (
    <ActForm
      id="transfer"
      action={handOn}
      hidden={hidden}
      fields={[
        {
          name: "toAgencyId",
          label: t("to"),
          hint: t("text"),
          kind: "choice",
          options: [
            { value: "", label: t("choose") },
            ...targets.map(({ id, name }) => ({ value: id, label: name })),
          ],
        },
        { name: "reason", label: t("reason"), kind: "text" },
        {
          name: "sure",
          label: t("sureLabel"),
          kind: "checks",
          options: [{ value: "yes", label: t("sure") }],
        },
      ]}
      submit={t("submit")}
      fold={t("fold")}
      quiet
      {...words}
    />
  );
}
