import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The time every act and every page goes by. A data folder made by the demonstration carries
 * `demo.json` with a fixed offset; any other folder keeps the machine's time, whatever the environment says.
 */
export function now(): Date {
  return new Date(Date.now() + (demonstration()?.offsetMs ?? 0));
}

/** An instant of the machine, such as a program beside ours keeps it, by the clock that people see. */
export function byOurClock(machine: Date): Date {
  return new Date(machine.getTime() + (demonstration()?.offsetMs ?? 0));
}

/** What the machine's own clock says at an instant of ours. */
export function byMachineClock(ours: Date): Date {
  return new Date(ours.getTime() - (demonstration()?.offsetMs ?? 0));
}

/** When this process began, by the machine's clock. */
export function processStart(): Date {
  return new Date(Date.now() - process.uptime() * 1000);
}

/** Whether the data is invented, which every page then says. */
export function isDemonstration(): boolean {
  return demonstration() !== null;
}

let read: { offsetMs: number } | null | undefined;

function demonstration(): { offsetMs: number } | null {
  if (read === undefined) read = readMark(process.env.DATA_DIR);
  return read;
}

function readMark(folder: string | undefined): { offsetMs: number } | null {
  if (!folder) return null;
  try {
    const mark: unknown = JSON.parse(
      readFileSync(join(/* turbopackIgnore: true */ folder, "demo.json"), "utf8"),
    );
    const offsetMs = (mark as { offsetMs?: unknown }).offsetMs;
    return typeof offsetMs === "number" ? { offsetMs } : null;
  } catch {
    return null;
  }
}
