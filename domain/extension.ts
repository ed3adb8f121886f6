/**
 * What became of a request for a later last day: the chair granted or refused it, its agency took it back, or it
 * lapsed because the task was confirmed, cancelled or transferred meanwhile.
 */
export const EXTENSION_VERDICTS = ["granted", "refused", "withdrawn", "lapsed"] as const;
