import { JOBS } from "./job";

const MINUTE = 60_000;

/** So long no run takes: what has gone on for longer was cut off with its process. */
const LONGEST_RUN = 10 * MINUTE;

/** The job that runs most often has by then been missed three times. */
const LONGEST_SILENCE = 3 * Math.min(...Object.values(JOBS)) * MINUTE;

type Ran = { state: string; startedOn: Date | null; completedOn: Date | null };

/**
 * Whether nobody runs what should run by itself: none of the last runs gives a sign of life, though whoever asks has
 * itself been there for long enough to see one.
 */
export function isIdle(
  last: readonly (Ran | null)[],
  { since, at }: { since: Date; at: Date },
): boolean {
  const isGoingOn = last.some(
    (run) => run?.state === "active" && ageOf(run.startedOn ?? since, at) < LONGEST_RUN,
  );
  const signs = last.flatMap((run) => run?.completedOn ?? run?.startedOn ?? []);
  return !isGoingOn && [since, ...signs].every((sign) => ageOf(sign, at) > LONGEST_SILENCE);
}

function ageOf(instant: Date, at: Date): number {
  return at.getTime() - instant.getTime();
}
