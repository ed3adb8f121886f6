/**
 * What a check found: how much held and did not, in its own units, and what to show of a failure.
 * @typedef {{ passed: number, failed: number, seen: string, output: string }} Outcome
 */

/**
 * The outcome of a program that says only yes or no.
 * @param {{ ok: boolean, output: string }} ran
 * @param {string} [seen] how much it looked at
 * @returns {Outcome}
 */
export function verdict(ran, seen = "") {
  return { passed: ran.ok ? 1 : 0, failed: ran.ok ? 0 : 1, seen, output: ran.output };
}
