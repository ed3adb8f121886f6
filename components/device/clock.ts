import { writeInstant } from "@/domain/vietnamese-day";

/**
 * What time it is for the server, on a device whose own clock may be wrong: the instant the page was drawn,
 * and the time that has run since.
 */
let drawn = { at: 0, here: 0 };

export function setClock(drawnAt: number): void {
  if (drawnAt > drawn.at) drawn = { at: drawnAt, here: performance.now() };
}

export function deviceNow(): number {
  return Math.round(drawn.at + performance.now() - drawn.here);
}

/** "09:12", with its day when that is not today. */
export function writeTime(at: number): string {
  const [time = "", day = ""] = writeInstant(new Date(at)).split(" ");
  const [, today] = writeInstant(new Date(deviceNow())).split(" ");
  return day === today ? time : `${time} ${day}`;
}
