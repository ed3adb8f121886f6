"use server";

import { redirect } from "next/navigation";
import { addAgency } from "@/server/commands/add-agency";
import { changeAgency } from "@/server/commands/change-agency";
import { mergeAgencies } from "@/server/commands/merge-agencies";
import { moveAgency } from "@/server/commands/move-agency";
import { formAction } from "@/server/form-action";

const path = "/admin/agencies";

export const addToRegister = formAction(addAgency, {
  path,
  after: async ({ agencyId }) => redirect(`${path}/${agencyId}`),
});

export const changeInRegister = formAction(changeAgency, { path: `${path}/[id]` });

export const mergeInRegister = formAction(mergeAgencies, {
  path: `${path}/[id]`,
  after: async (_value, _viewer, { intoId }) => redirect(`${path}/${intoId}`),
});

export const moveInRegister = formAction(moveAgency, { path: `${path}/[id]` });
