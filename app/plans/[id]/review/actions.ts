"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { answerQuestion } from "@/server/commands/answer-question";
import { clearAnswer } from "@/server/commands/clear-answer";
import { setGroupMembers } from "@/server/commands/set-group-members";
import { type FormState, formAction } from "@/server/form-action";
import { questionHref } from "./asked";

const path = "/plans/[id]/review";

type Answering = Parameters<typeof answerQuestion>[1];
type Naming = Parameters<typeof setGroupMembers>[1];
type Place = { planId: string; questionId: string };

const answerOne = formAction(answerQuestion, {
  path,
  toInput: (form) => {
    const agency = textIn(form, "agencyId");
    const input = {
      ...placeIn(form),
      kind: textIn(form, "kind"),
      seen: textIn(form, "seen"),
      choice: choiceIn(form),
      agencyId: agency === "none" ? "" : agency,
      day: textIn(form, "day"),
      number: textIn(form, "number"),
      leads: idsIn(form, "leads"),
      agencies: idsIn(form, "agencies"),
      none: textIn(form, "none") || undefined,
    };
    // Each kind has fields of its own; whether these make an answer is for the command's schema to say.
    return input as unknown as Answering & Place;
  },
  after: async (_value, _viewer, input) => onFrom(input as unknown as Place),
});

const nameGroup = formAction(setGroupMembers, {
  path,
  toInput: (form) =>
    ({
      ...placeIn(form),
      groupId: textIn(form, "groupId"),
      members: idsIn(form, "members"),
      seen: textIn(form, "seen"),
    }) as Naming & Place,
  after: async (_value, _viewer, input) => onFrom(input as Naming & Place),
});

export async function answer(previous: FormState, form: FormData) {
  return drawnAnew(await answerOne(previous, form));
}

export async function nameMembers(previous: FormState, form: FormData) {
  return drawnAnew(await nameGroup(previous, form));
}

export const openAgain = formAction(clearAnswer, {
  path,
  toInput: placeIn,
  after: async (_value, _viewer, input) => {
    const { planId, questionId } = input as Place;
    redirect(questionHref(planId, questionId));
  },
});

/** Whoever was forestalled sees the other's answer above their own, and may then send theirs. */
function drawnAnew<S extends FormState>(state: S): S {
  if (state && !state.ok && state.reason === "answer_changed") revalidatePath(path, "page");
  return state;
}

/** On to the next question that waits. */
function onFrom({ planId, questionId }: Place): never {
  redirect(`/plans/${planId}/review?after=${questionId}#mark`);
}

function placeIn(form: FormData): Place {
  return {
    planId: encodeURIComponent(textIn(form, "planId")),
    questionId: textIn(form, "questionId"),
  };
}

/** An agency and "none of them" are one list to choose from; of an annex only its absence is answered here. */
function choiceIn(form: FormData): string {
  const kind = textIn(form, "kind");
  if (kind === "annex_missing") return "none";
  if (!kind.startsWith("agency_")) return textIn(form, "choice");
  return textIn(form, "agencyId") === "none" ? "none" : "agency";
}

function textIn(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}

/** Boxes are named apart ("leads.<id>"), so that a refused form comes back with every tick. */
function idsIn(form: FormData, name: string): string[] {
  return [...form].flatMap(([field, id]) => (field.startsWith(`${name}.`) ? [String(id)] : []));
}
