import { randomUUID } from "node:crypto";

type Saved = { count: number; part: "figures" | "shares"; page?: number };

/** Where a form of figures leads once it has written: how many there were, and a mark that no other saving has. */
export function savedAddress(targetId: string, { count, part, page = 1 }: Saved): string {
  const at = page > 1 ? `&page=${page}` : "";
  return `/targets/${targetId}/${part}?saved=${count}&mark=${randomUUID().slice(0, 8)}${at}`;
}

export type AskedSaved = { saved?: string | string[]; mark?: string | string[] };

/**
 * What was saved before this page was drawn. By the mark forms begin anew, without what they were refused before; whatever
 * others write meanwhile changes no mark, so that a form that is refused for it still holds what was typed.
 */
export function savedIn({ saved, mark }: AskedSaved): { count: number | null; mark: string } {
  const count = Number(saved);
  return {
    count: Number.isInteger(count) && count > 0 ? count : null,
    mark: typeof mark === "string" ? mark.slice(0, 8) : "",
  };
}
