import { type NextRequest, NextResponse } from "next/server";
import { ASKED_PATH_HEADER, signInAddress } from "./server/asked-path";
import { publicUrl } from "./server/env";
import { sessionCookieName } from "./server/session-cookie";

/**
 * Spares people without a cookie the way through a page that would send them away. It decides nothing:
 * whether a cookie is worth anything is asked by every page, action and route itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname + request.nextUrl.search;
  if (!request.cookies.has(sessionCookieName())) {
    return NextResponse.redirect(new URL(signInAddress(path), publicUrl()), 303);
  }
  const headers = new Headers(request.headers);
  headers.set(ASKED_PATH_HEADER, path);
  return NextResponse.next({ request: { headers } });
}

// Uploads stay outside: behind a proxy their bodies would be cut at 10 MB. Whoever reads a calendar has no session.
export const config = {
  matcher: [
    "/((?!api/|_next/|icon\\.svg|sign-in$|sign-out$|language$|tasks/[^/]+/report$|uploads(?:/|$)|plans/[^/]+/annex/|targets/[^/]+/report/send$|calendar/[^/]+$).*)",
  ],
};
