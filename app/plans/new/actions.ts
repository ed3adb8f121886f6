"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { importPlan } from "@/server/commands/import-plan";
import { formAction } from "@/server/form-action";
import { textOfFile } from "./text-of-file";

export const importText = formAction(importPlan, {
  path: "/plans",
  toInput: async (form, { actor }) => {
    const t = await getTranslations("plans");
    const file = form.get("file");
    const isGiven = file instanceof File && file.size > 0;
    return {
      source: isGiven
        ? textOfFile(new Uint8Array(await file.arrayBuffer()))
        : String(form.get("source") ?? ""),
      sourceName: isGiven ? file.name : t("pasted"),
      // An office brings in plans of its own; the chair says whose a plan is.
      standingAgencyId:
        actor.role === "chair" ? String(form.get("standingAgencyId") ?? "") : actor.agencyId,
    };
  },
  after: async ({ planId }) => redirect(`/plans/${planId}/review`),
});
