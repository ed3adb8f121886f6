import { publicUrl } from "./env";

/** Over https the browser must refuse these cookies from anywhere else; next-auth says so by the name. */
function isSecure(): boolean {
  return publicUrl().protocol === "https:";
}

/** Carries the signed user and session ids and nothing more. */
export function sessionCookieName(): string {
  return `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;
}

export function csrfCookieName(): string {
  return `${isSecure() ? "__Host-" : ""}next-auth.csrf-token`;
}

/** Where next-auth keeps the page that was asked for while the password is tried again. */
export function callbackCookieName(): string {
  return `${isSecure() ? "__Secure-" : ""}next-auth.callback-url`;
}

/** What was typed as a name, for the two minutes in which the page asks for the password again. */
export const TYPED_NAME_COOKIE = "typed-name";
