import "server-only";
import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FieldProblem, Refusal, RefusalCode } from "../domain/refusal";
import { isUuid } from "../domain/uuid";
import { now } from "./clock";
import type { Command } from "./command";
import { type Viewer, viewer } from "./session";
import { keepRefused } from "./staging";

/** What a form shows after it was sent: null before, and what was typed when it was refused. */
export type FormState<V = unknown> =
  | null
  | { ok: true; value: V }
  | {
      ok: false;
      reason: RefusalCode;
      fields: Record<string, FieldProblem>;
      about: readonly string[];
      aboutFields?: Readonly<Record<string, string>>;
      values: Record<string, string>;
    };

export type FormAction<V = unknown> = (
  previous: FormState,
  form: FormData,
) => Promise<FormState<V>>;

type Options<I, V> = {
  /** The page that shows what has changed; `/tasks/[id]` stands for every task. */
  path: string;
  /** What the command is given; without it, the form's own fields. */
  toInput?: (form: FormData, viewer: Viewer) => I | Promise<I>;
  /** For the forms of people whose account is not set up yet. */
  duringSetUp?: boolean;
  /** After the act is done: a cookie to set, a page to go to. */
  after?: (value: V, viewer: Viewer, input: I) => Promise<void>;
};

/**
 * Makes a command into an action that a form can call, with `useActionState` or without JavaScript.
 * Anybody can send it anything: who acts comes from the session and from nowhere else.
 */
export function formAction<I, V>(command: Command<I, V>, options: Options<I, V>): FormAction<V> {
  return async (_previous, form) => {
    const who = await viewer();
    if (!who) return refused(form, { reason: "signed_out" });
    if (who.account.mustSetUp && !options.duringSetUp)
      return refused(form, { reason: "forbidden" });
    const input = options.toInput ? await options.toInput(form, who) : (fieldsOf(form) as I);
    const occasion = {
      actor: who.actor,
      now: now(),
      key: keyOf(form),
      actingName: actingName(form),
    };
    const result = await command(occasion, input);
    if (!result.ok) {
      if (result.reason === "status_changed") await leadToChanged(form, who, options.path);
      return refused(form, result);
    }
    if (options.path.includes("[")) revalidatePath(options.path, "page");
    else revalidatePath(options.path);
    await options.after?.(result.value, who, input);
    return result;
  };
}

function refused(form: FormData, refusal: Refusal) {
  const { reason, fields = {}, about = [], aboutFields } = refusal;
  const values = { ...valuesOf(form), ...refusal.values };
  return { ok: false as const, reason, fields, about, aboutFields, values };
}

/**
 * An act on a task that has moved on: its page, drawn anew, may have no place for the form any more, so what was
 * typed is kept for its author and stands there beside what happened.
 */
async function leadToChanged(form: FormData, { actor }: Viewer, path: string): Promise<void> {
  const taskId = form.get("taskId");
  if (!path.startsWith("/tasks/[id]") || typeof taskId !== "string" || !isUuid(taskId)) return;
  const id = randomUUID();
  const content = { fields: valuesOf(form), reason: "status_changed", problems: {} };
  const kept = await keepRefused({ id, actor, taskId }, content, now());
  if (kept) redirect(`/tasks/${taskId}?refused=${id}#refused`);
}

/** The hidden field by which the same form sent twice is one act. */
function keyOf(form: FormData): string | undefined {
  const key = form.get("key");
  return typeof key === "string" && key !== "" ? key.slice(0, 100) : undefined;
}

/** Who of those that share the account sent the form. */
function actingName(form: FormData): string | undefined {
  const name = form.get("actingName");
  return typeof name === "string" ? name : undefined;
}

/** The form's texts as they stand; whether they make an input is for the command's schema to say. */
function fieldsOf(form: FormData): unknown {
  return Object.fromEntries([...form].filter(([name]) => isTyped(name)));
}

/** What goes back into the form; of a list, all that was ticked. A password never does. */
function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || !isTyped(name) || /password/i.test(name)) continue;
    values[name] = name in values ? `${values[name]},${value}` : value;
  }
  return values;
}

/** React adds fields of its own to a form that is sent without JavaScript. */
function isTyped(name: string): boolean {
  return name !== "key" && !name.startsWith("$ACTION");
}
