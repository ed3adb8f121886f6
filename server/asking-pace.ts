/** Asked for more often than this within a minute, an address answers nothing for the rest of it. */
const MOST_A_MINUTE = 30;

const MINUTE = 60_000;

type Count = { minute: number; asked: number };

const counts = new Map<string, Count>();

/** Whether an address is asked for at a bearable pace, in this process. Only addresses there are are counted. */
export function isBearable(calendarId: string, now: Date): boolean {
  const minute = Math.floor(now.getTime() / MINUTE);
  const known = counts.get(calendarId);
  const count = known?.minute === minute ? known : { minute, asked: 0 };
  count.asked += 1;
  counts.set(calendarId, count);
  return count.asked <= MOST_A_MINUTE;
}
