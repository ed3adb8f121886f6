import { isUuid } from "@/domain/uuid";
import type { TrailFilter } from "@/server/queries/trail-page";
import { type Asked, addressOf, filterFrom } from "./filter";

/** What the address asks for: a page of the trail, and the act whose written rows are shown. */
export type TrailView = {
  filter: TrailFilter;
  actId: string | null;
  /** From which of its rows on, counted from nought. */
  from: number;
  /** Long values to their end. */
  whole: boolean;
};

export function viewFrom(asked: Asked): TrailView {
  const from = typeof asked.from === "string" ? Number.parseInt(asked.from, 10) : 0;
  return {
    filter: filterFrom(asked),
    actId: typeof asked.act === "string" && isUuid(asked.act) ? asked.act : null,
    from: Number.isInteger(from) && from > 0 && from < 1_000_000 ? from : 0,
    whole: asked.whole === "1",
  };
}

/** The address of an act with the rows it wrote, where it stands on its page. */
export function addressOfAct(
  filter: TrailFilter,
  { id, from = 0, whole = false }: { id: string; from?: number; whole?: boolean },
): string {
  const more = `${from > 0 ? `&from=${from}` : ""}${whole ? "&whole=1" : ""}`;
  return `${addressOf(filter, filter.page)}&act=${id}${more}#act-${id}`;
}

/** The way to the rows an act wrote; of the open act the way back, to where it stands. */
export function changesHref({ filter, actId }: TrailView, id: string): string {
  return id === actId
    ? `${addressOf(filter, filter.page)}#act-${id}`
    : addressOfAct(filter, { id });
}
