/** Numbers that look like chance and are the same for the same seed. */
export type Chance = {
  /** True so often of a hundred times. */
  percent: (often: number) => boolean;
  /** A whole number from one to another, both included. */
  between: (from: number, to: number) => number;
  pick: <T>(among: readonly T[]) => T | undefined;
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    percent: (often) => next() * 100 < often,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (among) => among[Math.floor(next() * among.length)],
  };
}
