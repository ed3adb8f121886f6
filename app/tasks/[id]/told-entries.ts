import type { Entry } from "@/components/timeline-entry";
import type { AuditEvents } from "@/domain/audit";
import { writeDay } from "@/domain/vietnamese-day";
import type { TaskPage } from "@/server/queries/task-page";

type Event = TaskPage["events"][number];
type Told = Pick<Entry, "kind"> & Partial<Entry>;

/** The trail keeps each event's payload as its command wrote it. */
export function payloadOf<E extends keyof AuditEvents>(event: Event, _name: E): AuditEvents[E] {
  return event.payload as AuditEvents[E];
}

/** Acts that their own event tells whole, without the rows they wrote. */
export function toldEntry(event: Event): Told | null {
  switch (event.event as keyof AuditEvents) {
    case "task.officer_named":
      return { kind: "officer_named", text: payloadOf(event, "task.officer_named").name };
    case "task.reopened":
      return { kind: "reopened", text: payloadOf(event, "task.reopened").reason };
    case "task.paused":
      return { kind: "paused", text: payloadOf(event, "task.paused").reason };
    case "task.resumed":
      return { kind: "resumed", text: payloadOf(event, "task.resumed").note };
    case "task.cancelled":
      return { kind: "ended", text: payloadOf(event, "task.cancelled").reason };
    case "task.starred":
      return { kind: "starred" };
    case "task.unstarred":
      return { kind: "unstarred" };
    case "task.transferred": {
      const { to, reason } = payloadOf(event, "task.transferred");
      return { kind: "transferred", text: `${to}. ${reason}` };
    }
    case "task.requested":
      return { kind: "requested", text: payloadOf(event, "task.requested").request };
    case "task.last_day_corrected": {
      const { from, lastDay, reason } = payloadOf(event, "task.last_day_corrected");
      return { kind: "last_day_corrected", text: reason, moved: { from, to: lastDay } };
    }
    case "task.commented": {
      const { text, mentioned } = payloadOf(event, "task.commented");
      return { kind: "commented", text, mentioned };
    }
    case "evidence.withdrawn": {
      const { name, reason } = payloadOf(event, "evidence.withdrawn");
      return { kind: "evidence_withdrawn", text: `${name}: ${reason}` };
    }
    case "extension.asked": {
      const { lastDay, reason } = payloadOf(event, "extension.asked");
      return { kind: "extension_asked", text: `${writeDay(lastDay)}. ${reason}` };
    }
    case "extension.withdrawn":
      return { kind: "extension_withdrawn" };
    case "extension.granted": {
      const { from, lastDay, note } = payloadOf(event, "extension.granted");
      return { kind: "extension_granted", text: note, moved: { from, to: lastDay } };
    }
    case "extension.refused":
      return { kind: "extension_refused", text: payloadOf(event, "extension.refused").reason };
    case "raised.answered":
      return { kind: "raised_answered", text: payloadOf(event, "raised.answered").text };
    default:
      return null;
  }
}
