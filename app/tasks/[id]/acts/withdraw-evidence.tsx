import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { isTimely, MAY } from "@/domain/task-acts";
import type { TaskPage } from "@/server/queries/task-page";
import type { Viewer } from "@/server/session";
import { ActForm } from "../../../act-form";
import { actWords } from "../act-words";
import { takeBackEvidence } from "../actions";
import { governedOf } from "../governed";

/** What stands below a piece of evidence of one's own: the quiet way to take it back. */
export type EvidenceAct = (evidenceId: string) => ReactNode;

/** Draws that way for each piece, where this person may go it; null for everybody else. */
export async function evidenceAct(page: TaskPage, viewer: Viewer): Promise<EvidenceAct | null> {
  const { task } = page;
  const may = MAY.withdraw_evidence(viewer.actor, governedOf(page));
  if (!may || !isTimely("withdraw_evidence", task)) return null;
  const [t, words] = await Promise.all([getTranslations("evidenceWithdrawal"), actWords()]);
  return (evidenceId) => (
    <ActForm
      id={`withdraw-${evidenceId}`}
      action={takeBackEvidence}
      // A piece can be taken back once, so its own id is key enough.
      hidden={{ evidenceId, key: evidenceId }}
      fields={[{ name: "reason", label: t("reason"), hint: t("hint"), kind: "text" }]}
      submit={t("submit")}
      fold={t("fold")}
      quiet
      {...words}
    />
  );
}
