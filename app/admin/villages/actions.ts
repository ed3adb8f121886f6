"use server";

import { formAction } from "@/server/form-action";
import { digest, listIn, textIn } from "@/server/list-file";
import { villageReading } from "@/server/queries/village-list";
import { viewer } from "@/server/session";
import { addVillagesWithSlips } from "@/server/village-slips";
import type { VillagesState } from "./state";

const LONGEST_LIST = 200_000;

const add = formAction(addVillagesWithSlips, {
  path: "/admin/villages",
  toInput: (form) => ({ list: textIn(form, "list"), groupId: textIn(form, "groupId") }),
});

/** Reads the list and shows what it would become; or, of a list shown and unchanged since, adds the villages. */
export async function bringIn(_previous: VillagesState, form: FormData): Promise<VillagesState> {
  const { text: list, wrong } = await listIn(form, "list");
  const shown: NonNullable<VillagesState> = {
    list,
    fileName: wrong?.name ?? "",
    groupId: textIn(form, "groupId"),
    lines: [],
    mark: digest(list),
    refused: null,
    slips: null,
  };
  const who = await viewer();
  if (!who) return { ...shown, refused: { reason: "signed_out", fields: {} } };
  if (wrong) return { ...shown, refused: { reason: "invalid", fields: { file: wrong.problem } } };
  if (!list.trim()) {
    return { ...shown, refused: { reason: "invalid", fields: { list: "missing" } } };
  }
  if (list.length > LONGEST_LIST) {
    return { ...shown, refused: { reason: "invalid", fields: { list: "too_long" } } };
  }
  const added = textIn(form, "mark") === shown.mark && form.get("step") === "add";
  const result = added ? await add(null, form) : null;
  if (result?.ok) return { ...shown, slips: result.value.slips };
  const lines = await villageReading(who.actor, list);
  if (!lines) return { ...shown, refused: { reason: "forbidden", fields: {} } };
  return { ...shown, lines, refused: result };
}
