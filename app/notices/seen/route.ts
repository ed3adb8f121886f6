import { now } from "@/server/clock";
import { isSameOrigin } from "@/server/same-origin";
import { seeAll } from "@/server/see-notices";
import { viewer } from "@/server/session";
import { noticeFilterFrom, noticesAddress } from "../filter";

/** Marks what the list showed as seen, from an ordinary form, and comes back to it. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const who = await viewer();
  const form = await request.formData().catch(() => new FormData());
  const typed = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const filter = noticeFilterFrom({ kind: typed("kind"), unread: typed("unread") });
  const newest = Number(typed("newest") ?? Number.NaN);
  // Who does not say what was shown has been shown nothing.
  if (who && !who.account.mustSetUp && Number.isSafeInteger(newest))
    await seeAll(who, { kind: filter.kind, newest }, now());
  return new Response(null, { status: 303, headers: { Location: noticesAddress(filter) } });
}
