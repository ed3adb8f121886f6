/** How high the bell counts before it says "and more". */
const MOST = 99;

/** How many things were not seen, as the bell says it. */
export function shownUnread(unread: number): string {
  return unread > MOST ? `${MOST}+` : String(unread);
}
