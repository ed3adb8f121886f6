import { getTranslations } from "next-intl/server";
import { dayOf } from "@/domain/day";
import { isBearable } from "@/server/asking-pace";
import { calendarOwner } from "@/server/calendar-owner";
import { calendarText } from "@/server/calendar-text";
import { now } from "@/server/clock";
import { publicUrl } from "@/server/env";
import { type CalendarEntry, calendarEntries } from "@/server/queries/calendar";

type Context = { params: Promise<{ file: string }> };

/** Whoever reads here knows the address and nothing else, so it is told to nobody. */
const HEADERS = {
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
};

/** A person's last days for the calendar of their telephone, which has no session. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const instant = now();
  const token = file.endsWith(".ics") ? file.slice(0, -".ics".length) : "";
  const owner = await calendarOwner(token, dayOf(instant));
  if (!owner) return new Response(null, { status: 404, headers: HEADERS });
  if (!isBearable(owner.calendarId, instant)) {
    return new Response(null, { status: 429, headers: { ...HEADERS, "Retry-After": "60" } });
  }
  const t = await getTranslations({ locale: owner.locale, namespace: "calendar" });
  const entries = (await Promise.all(owner.people.map(calendarEntries))).flat();
  const once = [...new Map(entries.map((entry) => [entry.kind + entry.id, entry])).values()];
  const home = publicUrl();
  const text = calendarText(once, {
    name: t("name"),
    host: home.hostname,
    summary: ({ kind, ref, agency }: CalendarEntry) =>
      kind === "task" ? t("ofTask", { ref: ref ?? "", agency }) : t("ofDirective", { agency }),
    href: ({ kind, id }) => new URL(kind === "task" ? `/tasks/${id}` : "/directives", home).href,
  });
  return new Response(text, {
    headers: {
      ...HEADERS,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="don-doc.ics"',
    },
  });
}
