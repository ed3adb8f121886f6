import type { getTranslations } from "next-intl/server";
import type { Entry } from "@/components/timeline-entry";
import type { AuditEvents } from "@/domain/audit";
import { writeDay } from "@/domain/vietnamese-day";
import type { TaskPage } from "@/server/queries/task-page";
import type { EvidenceAct } from "./acts/withdraw-evidence";
import { evidenceOf } from "./evidence-items";
import { mailWords } from "./mail-words";
import { publishedEntries } from "./published-entries";
import { payloadOf, toldEntry } from "./told-entries";

type Words = Awaited<ReturnType<typeof getTranslations<"taskPage">>>;
type Event = TaskPage["events"][number];

/** What happened to the task, newest first, down to the day it was given. */
export function entriesOf(
  page: TaskPage,
  t: Words,
  act: EvidenceAct | null = null,
  directing: readonly Entry[] = [],
): Entry[] {
  const entries = [
    ...directing,
    ...page.events.flatMap((event) => entryOf(page, event, { act, t }) ?? []),
    ...publishedEntries(page, t),
    ...lapsedEntries(page, t("extensionLapsed")),
  ].sort((one, other) => other.at.getTime() - one.at.getTime());
  const given = page.states[0];
  if (given) {
    entries.push({
      id: `${page.task.id}/given`,
      kind: "assigned",
      at: given.at,
      who: null,
      agency: null,
      text: givenBy(page, t),
    });
  }
  return entries;
}

/** Requests that nobody decided before their task was over: no act of its own tells of them. */
function lapsedEntries({ extensions }: TaskPage, text: string): Entry[] {
  return extensions.flatMap(({ id, verdict, verdictAt: at }) =>
    verdict === "lapsed" && at
      ? [{ id, at, kind: "extension_lapsed" as const, who: null, agency: null, text }]
      : [],
  );
}

/** Why the agency has the task: the plan gives or asks it, or it was another agency's. */
function givenBy({ task, duty, transfers }: TaskPage, t: Words): string {
  const { ref } = duty;
  if (transfers.from) return t("takenOver", { agency: transfers.from.agencyName, ref });
  return t(task.agencyRelation === "asked" ? "asked" : "given", { ref });
}

function entryOf(
  page: TaskPage,
  event: Event,
  { act, t }: { act: EvidenceAct | null; t: Words },
): Entry | null {
  const base = {
    ...{ id: event.id, at: event.at, who: event.actorName, agency: event.actorAgencyName },
    ...{ acting: event.actingName, onBehalfOf: event.onBehalfOf },
  };
  switch (event.event as keyof AuditEvents) {
    case "task.acknowledged":
      return { ...base, kind: "acknowledged" };
    case "task.updated":
      return {
        ...base,
        kind: "updated",
        ...reportOf(page, payloadOf(event, "task.updated").updateId, act),
      };
    case "task.submitted": {
      const { updateId, submissionId } = payloadOf(event, "task.submitted");
      const submission = page.submissions.find(({ id }) => id === submissionId);
      const noEvidenceReason = submission?.noEvidenceReason ?? null;
      return { ...base, kind: "submitted", ...reportOf(page, updateId, act), noEvidenceReason };
    }
    case "submission.withdrawn":
      return { ...base, kind: "withdrawn" };
    case "submission.returned": {
      const { submissionId, reason } = payloadOf(event, "submission.returned");
      const emphasis = page.task.returned && page.submissions[0]?.id === submissionId;
      return { ...base, kind: "returned", text: reason, emphasis };
    }
    case "submission.confirmed":
      return { ...base, kind: "confirmed", text: payloadOf(event, "submission.confirmed").note };
    case "task.last_day_set":
      return {
        ...base,
        kind: "last_day_set",
        text: writeDay(payloadOf(event, "task.last_day_set").lastDay),
      };
    case "task.escalated":
      return { ...base, ...escalatedEntry(payloadOf(event, "task.escalated"), page, t) };
    default: {
      const told = toldEntry(event);
      return told && { ...base, ...told };
    }
  }
}

/** To whom the task was reported because it was late, and why to others than it was meant for. */
function escalatedEntry(step: AuditEvents["task.escalated"], page: TaskPage, t: Words) {
  const { daysLate: days, instead, nth, recipients } = step;
  const people = recipients.join(", ") || t("escalatedNobody");
  const why = instead && t("escalatedInstead", { instead });
  const reached = page.told.filter(({ escalationId }) => escalationId === step.escalationId);
  const said = t("escalated", { step: step.step, people, days });
  const text = [said, why, ...mailWords(reached, t)].filter(Boolean).join(" ");
  return { kind: "escalated" as const, nth, text };
}

function reportOf(page: TaskPage, updateId: string, act: EvidenceAct | null) {
  const update = page.updates.find(({ id }) => id === updateId);
  if (!update) return {};
  const { enteredFrom, enteredHow, receivedOn } = update;
  return {
    progress: update.progress,
    text: update.note,
    obstacles: update.obstacles,
    proposals: update.proposals,
    evidence: evidenceOf(page, updateId, { act }),
    enteredFor:
      enteredFrom && enteredHow && receivedOn
        ? { from: enteredFrom, how: enteredHow, receivedOn }
        : null,
  };
}
