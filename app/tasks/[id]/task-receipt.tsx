import type { ReactNode } from "react";
import { Receipt } from "@/components/receipt";
import { dayOf, daysBetween } from "@/domain/day";
import type { TaskPage } from "@/server/queries/task-page";
import type { Viewer } from "@/server/session";
import { actedBy } from "./acted-by";
import { evidenceOf } from "./evidence-items";

type Props = {
  page: TaskPage;
  updateId: string | undefined;
  viewer: Viewer;
  /** What should be known besides. */
  children: ReactNode;
};

/** The receipt of a report, for whoever made it. */
export function TaskReceipt({ page, updateId, viewer, children }: Props) {
  const update = page.updates.find(({ id }) => id === updateId);
  if (!update || update.byUserId !== viewer.actor.userId) return null;
  const submission = page.submissions.find((one) => one.updateId === update.id);
  const { lastDay } = page.task;
  const late = submission && lastDay ? daysBetween(lastDay, submission.submittedOn) : null;
  return (
    <div className="mb-5 grid gap-3">
      <Receipt
        act={submission ? "submitted" : "updated"}
        number={`BN-${dayOf(update.at).slice(0, 4)}-${String(update.number).padStart(5, "0")}`}
        at={update.at}
        clause={page.duty.ref}
        agency={page.task.agencyName}
        progress={update.progress}
        acting={actedBy(page, update.id)}
        evidence={evidenceOf(page, update.id, { hashes: true })}
        daysLate={late === null ? null : Math.max(0, late)}
      />
      {children}
    </div>
  );
}
