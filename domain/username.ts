import { fold } from "./text";

/** What an account is called: plain letters that every keyboard and telephone can give. */
export const USERNAME = /^[a-z0-9][a-z0-9.-]{1,62}$/;

/** The name an agency's account gets: Phòng VH-XH signs in as phong-vh-xh. */
export function usernameFor(shortName: string): string {
  return fold(shortName)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 63);
}

/** The name itself, or with the first number that nobody has. A name of other letters alone begins anew. */
export function freeUsername(wanted: string, taken: ReadonlySet<string>): string {
  const base = USERNAME.test(wanted) ? wanted : "thon";
  if (!taken.has(base)) return base;
  let number = 2;
  const numbered = () => `${base.slice(0, 58)}-${number}`;
  while (taken.has(numbered())) number += 1;
  return numbered();
}
