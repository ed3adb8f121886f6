"use server";

import { redirect } from "next/navigation";
import { publishPlan } from "@/server/commands/publish-plan";
import { formAction } from "@/server/form-action";

export const publish = formAction(publishPlan, {
  path: "/plans/[id]/publish",
  after: async (_done, _viewer, { planId }) => redirect(`/plans/${planId}/publish?done=1`),
});
