"use server";

import { redirect } from "next/navigation";
import { enterFigures } from "@/server/commands/enter-figures";
import { type FormState, formAction } from "@/server/form-action";
import { savedAddress } from "../../saved";
import { typedCells } from "../../typed-cells";

const save = formAction(enterFigures, {
  path: "/targets/[id]/shares",
  toInput: (form) => ({ targetId: String(form.get("targetId") ?? ""), figures: typedCells(form) }),
  after: async ({ count }, _viewer, { targetId }) =>
    redirect(savedAddress(targetId, { count, part: "shares" })),
});

/** One source and one day stand for all cells, so that what is wrong with them is said once. */
export async function saveShares(_previous: FormState, form: FormData): Promise<FormState> {
  const state = await save(null, form);
  if (!state || state.ok) return state;
  const fields = Object.entries(state.fields).map(([name, problem]) => {
    if (name.startsWith("source/")) return ["source", problem] as const;
    return [name.startsWith("day/") ? "sourceDay" : name, problem] as const;
  });
  return { ...state, fields: Object.fromEntries(fields) };
}
