/**
 * What the chair may empower a deputy to do for a time (uỷ quyền): judge reports, decide extensions, correct last
 * days, give directives and answer what was raised, urge, star, pause, cancel or transfer tasks.
 */
export const POWERS = [
  "judge",
  "decide_extensions",
  "correct_last_days",
  "direct",
  "urge",
  "star",
  "set_aside",
  "transfer",
] as const;
export type Power = (typeof POWERS)[number];

/** A power in force today and the delegation that gives it. */
export type HeldPower = { power: Power; delegationId: string };
