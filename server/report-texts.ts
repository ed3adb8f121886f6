import { z } from "zod";
import type { reportFields } from "./report";
import type { Texts } from "./report-body";

const uuid = z.uuid();

/** What people type or choose themselves; a refused form gives it back. */
const TYPED = [
  ...["progress", "note", "obstacles", "proposals", "documentNumber", "documentDate"],
  ...["noEvidenceReason", "enteredFrom", "enteredHow", "receivedOn", "act"],
  "actingName",
  // Not typed, but it says what its author knew when they typed.
  "seen",
];

/**
 * The key by which the same form sent twice is one act, and the unfinished report it goes on with: a first
 * sending goes by its key. Null when the form has no key.
 */
export function identify(texts: Texts): { key: string; reportId: string } | null {
  const key = uuidIn(texts, "key");
  return key === null ? null : { key, reportId: uuidIn(texts, "report") ?? key };
}

/** The received files a form holds on to: those it lists, without those marked to be removed. */
export function keptIds(texts: Texts): string[] {
  const listed = idsIn(texts, "kept");
  const removed = new Set(idsIn(texts, "removeFile"));
  return [...new Set(listed)].filter((id) => !removed.has(id));
}

export function typedTexts(texts: Texts): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const name of TYPED) {
    const value = texts.get(name)?.at(-1);
    if (value !== undefined) typed[name] = value;
  }
  return typed;
}

/** What the command is given, before its schema has looked at it. */
export function reportInput(texts: Texts, taskId: string, files: string[]) {
  const { act: _act, actingName: _actingName, ...typed } = typedTexts(texts);
  return { ...typed, taskId, turn: texts.get("turn")?.at(-1), files } as z.input<
    typeof reportFields
  >;
}

/** Who of those that share the account reports. */
export function actingNameIn(texts: Texts): string | undefined {
  return texts.get("actingName")?.at(-1);
}

/** A report that no button names is an update: nobody claims completion by accident. */
export function isSubmission(texts: Texts): boolean {
  return texts.get("act")?.at(-1) === "submit";
}

function uuidIn(texts: Texts, name: string): string | null {
  const [value] = texts.get(name) ?? [];
  return uuid.safeParse(value).data?.toLowerCase() ?? null;
}

function idsIn(texts: Texts, name: string): string[] {
  const values = (texts.get(name) ?? []).flatMap((value) => value.split(/[\s,]+/));
  return values.filter((value) => uuid.safeParse(value).success).map((id) => id.toLowerCase());
}
