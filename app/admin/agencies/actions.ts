"use server";

import { redirect } from "next/navigation";
import { isUuid } from "@/domain/uuid";
import { addAgency } from "@/server/commands/add-agency";
import { changeAgency } from "@/server/commands/change-agency";
import { mergeAgencies } from "@/server/commands/merge-agencies";
import { moveAgency } from "@/server/commands/move-agency";
import { setGroupMembers } from "@/server/commands/set-group-members";
import { formAction } from "@/server/form-action";
import { groupMembers } from "@/server/queries/agencies";
import type { Viewer } from "@/server/session";

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

export const addMember = formAction(setGroupMembers, {
  path: `${path}/[id]`,
  toInput: async (form, viewer) => {
    const { groupId, memberId, members } = await membersIn(form, viewer);
    return { groupId, members: [...members, memberId] };
  },
});

export const removeMember = formAction(setGroupMembers, {
  path: `${path}/[id]`,
  toInput: async (form, viewer) => {
    const { groupId, memberId, members } = await membersIn(form, viewer);
    return { groupId, members: members.filter((id) => id !== memberId) };
  },
});

/** The act names all members at once; a form speaks of one, so the others are as they are now. */
async function membersIn(form: FormData, { actor }: Viewer) {
  const groupId = String(form.get("groupId") ?? "");
  const known = isUuid(groupId) ? await groupMembers(actor, groupId) : null;
  const members = (known ?? []).map(({ id }) => id);
  return { groupId, memberId: String(form.get("memberId") ?? ""), members };
}
