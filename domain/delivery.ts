/** Ways to reach a person outside the product. Only mail is built; each is off until the environment turns it on. */
export const CHANNELS = ["mail"] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** Why something is sent: the day's digest, a step of escalation, or a trial of the settings. */
export const DELIVERY_KINDS = ["digest", "escalation", "trial"] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

/** `failed` will be tried again by itself, `given_up` only when somebody asks for it. */
export const DELIVERY_STATUSES = ["queued", "sent", "failed", "given_up"] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** Why something could not be sent, as far as it can be told. */
export const DELIVERY_PROBLEMS = [
  "unreachable",
  "timed_out",
  "sign_in",
  "encryption",
  "deferred",
  "refused",
  "outdated",
  "unknown",
] as const;
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number];
