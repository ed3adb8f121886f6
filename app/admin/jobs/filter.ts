import { DELIVERY_STATUSES } from "@/domain/delivery";
import { readDay } from "@/domain/vietnamese-day";
import type { DeliveryFilter } from "@/server/queries/deliveries-page";

export type Asked = Record<string, string | string[] | undefined>;

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function filterFrom(asked: Asked): DeliveryFilter {
  const page = typeof asked.page === "string" ? Number.parseInt(asked.page, 10) : 1;
  return {
    status: DELIVERY_STATUSES.find((status) => status === asked.status) ?? null,
    day: typeof asked.day === "string" ? readDay(asked.day) : null,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** What was typed for a day and is none; null where it is one, or nothing was typed. */
export function typedAmiss({ day }: Asked): string | null {
  return typeof day === "string" && day.trim() !== "" && readDay(day) === null ? day : null;
}

/** The address of a page of the same list. */
export function addressOf({ status, day }: Omit<DeliveryFilter, "page">, page = 1): string {
  const asked = new URLSearchParams();
  if (status) asked.set("status", status);
  if (day) asked.set("day", day);
  if (page > 1) asked.set("page", String(page));
  const query = asked.toString();
  return `/admin/jobs${query ? `?${query}` : ""}#deliveries`;
}
