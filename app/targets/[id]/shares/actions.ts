"use server";

import { redirect } from "next/navigation";
import { isUuid } from "@/domain/uuid";
import { enterFigures } from "@/server/commands/enter-figures";
import { type FormState, formAction } from "@/server/form-action";
import { textIn } from "@/server/list-file";
import { savedAddress } from "../../saved";
import { typedCells } from "../../typed-cells";

const save = (page: number) =>
  formAction(enterFigures, {
    path: "/targets/[id]/shares",
    toInput: (form) => ({ targetId: textIn(form, "targetId"), figures: typedCells(form) }),
    after: async ({ count }, _viewer, { targetId }) =>
      redirect(savedAddress(targetId, { count, part: "shares", page })),
  });

/** One source and one day stand for all cells, so that what is wrong with them is said once. */
export async function saveShares(_previous: FormState, form: FormData): Promise<FormState> {
  const to = pageIn(form, "to");
  const targetId = textIn(form, "targetId");
  // Who only turns the page has nothing to write.
  if (to !== null && isUuid(targetId) && typedCells(form).length === 0)
    redirect(`/targets/${targetId}/shares?page=${to}`);
  const state = await save(to ?? pageIn(form, "page") ?? 1)(null, form);
  if (!state || state.ok) return state;
  const fields = Object.entries(state.fields).map(([name, problem]) => {
    if (name.startsWith("source/")) return ["source", problem] as const;
    return [name.startsWith("day/") ? "sourceDay" : name, problem] as const;
  });
  return { ...state, fields: Object.fromEntries(fields) };
}

/** The page of villages that a form names; null where it names none. */
function pageIn(form: FormData, name: string): number | null {
  const page = Number(textIn(form, name));
  return Number.isInteger(page) && page > 0 ? page : null;
}
