import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import { type Evidence, EvidenceList } from "./evidence-list";
import { TimelineText } from "./timeline-text";
import { Badge } from "./ui/badge";
import type { BadgeLook } from "./ui/badge-class";
import { Icon } from "./ui/icon";
import type { IconName } from "./ui/icon-paths";

const ICONS = {
  assigned: "start",
  acknowledged: "check",
  updated: "edit",
  submitted: "waiting",
  withdrawn: "left",
  returned: "returned",
  confirmed: "completed_on_time",
  last_day_set: "calendar",
  role_changed: "right",
  ended: "cancelled",
  officer_named: "user",
  reopened: "returned",
  paused: "paused",
  resumed: "start",
  starred: "star",
  unstarred: "star_off",
  transferred: "transfer",
  requested: "hand",
  last_day_corrected: "calendar",
  commented: "comment",
  evidence_withdrawn: "file",
  extension_asked: "calendar",
  extension_withdrawn: "left",
  extension_granted: "calendar",
  extension_refused: "calendar",
  extension_lapsed: "calendar",
  urged: "urge",
  escalated: "urge",
  directed: "directive",
  directive_acknowledged: "check",
  directive_answered: "directive",
  directive_closed: "check",
  raised_answered: "proposal",
} satisfies Record<string, IconName>;

/** One thing that happened to a task. */
export type Entry = {
  id: string;
  kind: keyof typeof ICONS;
  at: Date;
  /** Null for the system itself. */
  who: string | null;
  agency: string | null;
  /** Who of those that share the account acted, and in whose stead a deputy did. */
  acting?: string | null;
  onBehalfOf?: string | null;
  /** Named in the heading of an update. */
  progress?: number;
  /** For the how manieth time. */
  nth?: number;
  /** How far each of those is whom it is for, and how many it reached. */
  marks?: readonly { icon: IconName; label: string; look: BadgeLook }[];
  /** The note of a report, the reason of a return, the day that was set. */
  text?: string | null;
  /** Whom a comment addresses. */
  mentioned?: readonly string[];
  /** A last day that gave way to another. */
  moved?: { from: Day; to: Day };
  obstacles?: string | null;
  proposals?: string | null;
  noEvidenceReason?: string | null;
  evidence?: readonly Evidence[];
  /** Somebody else wrote it down for the agency. */
  enteredFor?: {
    from: string;
    how: "paper" | "phone" | "email" | "meeting";
    receivedOn: Day;
  } | null;
  /** It still waits for the agency to do something about it. */
  emphasis?: boolean;
};

export function TimelineEntry({ entry }: { entry: Entry }) {
  const t = useTranslations("timeline");
  const flag = useTranslations("flag");
  const comment = useTranslations("comment");
  const { kind, enteredFor } = entry;
  return (
    <li className="relative grid grid-cols-[1.75rem_minmax(0,1fr)] gap-3 pb-4 not-last:before:absolute not-last:before:top-7.5 not-last:before:-bottom-0.5 not-last:before:left-[0.84rem] not-last:before:border-l-[1.5px] not-last:before:border-line">
      <span
        className={`grid size-7 place-items-center rounded-full ${entry.emphasis ? "bg-ink-2 text-surface" : "bg-sunken text-ink-2"}`}
      >
        <Icon name={ICONS[kind]} className="size-3.75" />
      </span>
      <div className="grid gap-1 pt-0.75 text-sm">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <b>{t(`kind.${kind}`, { progress: entry.progress ?? 0, nth: entry.nth ?? 1 })}</b>
          <span className="text-ink-2">
            {[
              entry.who ?? t("system"),
              entry.agency,
              entry.acting && t("acting", { name: entry.acting }),
              entry.onBehalfOf && t("onBehalf", { name: entry.onBehalfOf }),
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
          {enteredFor && <Badge icon="hand" label={flag("entered_for")} />}
          <time
            dateTime={entry.at.toISOString()}
            className="basis-full text-xs tabular-nums text-ink-3 wide:ml-auto wide:basis-auto"
          >
            {writeInstant(entry.at)}
          </time>
        </p>
        {enteredFor && (
          <p className="text-ink-2">
            {t("enteredFor", {
              from: enteredFor.from,
              day: writeDay(enteredFor.receivedOn),
              how: t(`enteredHow.${enteredFor.how}`),
            })}
          </p>
        )}
        {entry.moved && (
          <p className="tabular-nums">
            <s className="text-ink-3">{writeDay(entry.moved.from)}</s>{" "}
            <b>{writeDay(entry.moved.to)}</b>
          </p>
        )}
        {entry.text && (
          <p
            className={
              entry.kind === "returned" || entry.kind === "directed"
                ? "mt-0.5 rounded-r-md border-l-3 border-ink-2 bg-canvas px-3 py-2 whitespace-pre-line"
                : "whitespace-pre-line"
            }
          >
            {entry.text}
          </p>
        )}
        {entry.mentioned && entry.mentioned.length > 0 && (
          <p className="text-xs text-ink-2">
            {comment("mentions", { names: entry.mentioned.join(", ") })}
          </p>
        )}
        {entry.marks && entry.marks.length > 0 && (
          <p className="flex flex-wrap gap-1.5">
            {entry.marks.map((mark) => (
              <Badge key={mark.label} {...mark} />
            ))}
          </p>
        )}
        <TimelineText icon="obstacle" label={t("obstacle")} text={entry.obstacles} />
        <TimelineText icon="proposal" label={t("proposal")} text={entry.proposals} />
        <TimelineText icon="info" label={t("noEvidence")} text={entry.noEvidenceReason} />
        {entry.evidence && entry.evidence.length > 0 && <EvidenceList items={entry.evidence} />}
      </div>
    </li>
  );
}
