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
