import { publicUrl } from "./env";

/** The proxy notes here which page was asked for: a page cannot know its own address. */
export const ASKED_PATH_HEADER = "x-asked-path";

/** Pages that nobody wants to come back to after signing in. */
const NOWHERE = /^\/(api|sign-in|set-up)(\/|$)/;

/**
 * The path of one of our own pages, from wherever it was handed to us; null for any other address,
 * so that a link to our sign-in page can never lead somebody elsewhere.
 */
export function ownPath(address: string | null | undefined): string | null {
  if (!address || /[\\\p{Cc}]/u.test(address)) return null;
  const home = publicUrl();
  if (!URL.canParse(address, home)) return null;
  const url = new URL(address, home);
  if (url.origin !== home.origin || NOWHERE.test(url.pathname)) return null;
  if (url.pathname.startsWith("//")) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}

/**
 * Where somebody without a session is sent. next-auth sets its cookies there and sends them on to our
 * page: a page of ours cannot set a cookie itself, and the form must work without JavaScript.
 */
export function signInAddress(path: string | null, because?: string): string {
  const query = new URLSearchParams({ callbackUrl: path ?? "/" });
  if (because) query.set("error", because);
  return `/api/auth/signin?${query}`;
}
