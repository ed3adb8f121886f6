/** What the bell tells at once, each kind from acts. */
export const BELL_KINDS = [
  "assigned",
  "officer_named",
  "submitted",
  "returned",
  "confirmed",
  "status_changed",
  "last_day_changed",
  "urged",
  "directive",
  "directive_answered",
  "mentioned",
  "extension_asked",
  "extension_decided",
  "raised_answered",
  "escalated",
] as const;
export type BellKind = (typeof BELL_KINDS)[number];

/** What the digest of the day gathers for a person. */
export const DIGEST_KINDS = [
  "overdue",
  "due_soon",
  "returned",
  "waiting_for_me",
  "directives",
  "silent",
] as const;
export type DigestKind = (typeof DIGEST_KINDS)[number];

/** Everything a person can be told of, one row of their settings each. */
export const NOTICE_KINDS = [
  ...BELL_KINDS,
  "overdue",
  "due_soon",
  "waiting_for_me",
  "directives",
  "silent",
] as const satisfies readonly (BellKind | DigestKind)[];
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The ways something reaches a person: the bell in the product, and mail. */
const NOTICE_WAYS = ["bell", "mail"] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

/** Whether a kind goes a way while nobody has chosen: as a rule, always whatever is chosen, or not at all. */
export type NoticeRule = "on" | "always" | "never";

const BELL_ALONE = { bell: "on", mail: "never" } as const;
const MAIL_ALONE = { bell: "never", mail: "on" } as const;
/** What those who steer say to a person is not theirs to silence. */
const NOT_SILENCED = { bell: "always", mail: "never" } as const;

export const NOTICE_RULES: Record<NoticeKind, Record<NoticeWay, NoticeRule>> = {
  assigned: BELL_ALONE,
  officer_named: BELL_ALONE,
  submitted: BELL_ALONE,
  returned: { bell: "on", mail: "on" },
  confirmed: BELL_ALONE,
  status_changed: BELL_ALONE,
  last_day_changed: BELL_ALONE,
  urged: NOT_SILENCED,
  directive: NOT_SILENCED,
  directive_answered: BELL_ALONE,
  mentioned: BELL_ALONE,
  extension_asked: BELL_ALONE,
  extension_decided: BELL_ALONE,
  raised_answered: BELL_ALONE,
  escalated: { bell: "always", mail: "on" },
  overdue: MAIL_ALONE,
  due_soon: MAIL_ALONE,
  waiting_for_me: MAIL_ALONE,
  directives: MAIL_ALONE,
  silent: MAIL_ALONE,
};

/** What a person has chosen of a kind. */
export type NoticeChoice = Record<NoticeWay, boolean>;

/** Whether the person wants to be told of it so; what was never chosen holds as the rule has it. */
export function wantsNotice(
  kind: NoticeKind,
  way: NoticeWay,
  chosen: NoticeChoice | undefined,
): boolean {
  const rule = NOTICE_RULES[kind][way];
  return rule === "on" ? (chosen?.[way] ?? true) : rule === "always";
}

/** Kinds that a person has no say over in the bell. */
export const NEVER_SILENT: readonly NoticeKind[] = NOTICE_KINDS.filter(
  (kind) => NOTICE_RULES[kind].bell === "always",
);

/** The choice that a form's ticks come to, where the rule leaves one. */
export function choiceOf(
  kind: NoticeKind,
  ticked: Record<NoticeWay, readonly string[]>,
): NoticeChoice {
  const holds = (way: NoticeWay) =>
    wantsNotice(kind, way, { bell: ticked.bell.includes(kind), mail: ticked.mail.includes(kind) });
  return { bell: holds("bell"), mail: holds("mail") };
}
