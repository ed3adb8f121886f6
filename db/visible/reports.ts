import { and, eq, exists, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { evidence } from "../schema/evidence";
import { files } from "../schema/files";
import { users } from "../schema/people";
import { duties, plans } from "../schema/plans";
import { submissions, taskUpdates } from "../schema/reports";
import { taskStates, tasks } from "../schema/tasks";
import { named } from "./named";
import type { Reader } from "./reader";
import { readableEvidence, visibleTask } from "./rights";

/** Updates of the tasks a person may know about. */
export function visibleUpdates(actor: Actor, source: Reader) {
  return source
    .select({
      id: taskUpdates.id,
      number: taskUpdates.number,
      taskId: taskUpdates.taskId,
      byUserId: taskUpdates.byUserId,
      byAgencyName: named(agencies.name, "by_agency_name"),
      byName: named(users.name, "updated_by_name"),
      byUsername: named(users.username, "updated_by_username"),
      progress: taskUpdates.progress,
      note: taskUpdates.note,
      obstacles: taskUpdates.obstacles,
      proposals: taskUpdates.proposals,
      enteredFrom: taskUpdates.enteredFrom,
      enteredHow: taskUpdates.enteredHow,
      receivedOn: taskUpdates.receivedOn,
      at: taskUpdates.at,
    })
    .from(taskUpdates)
    .innerJoin(users, eq(users.id, taskUpdates.byUserId))
    .innerJoin(agencies, eq(agencies.id, taskUpdates.byAgencyId))
    .where(onVisibleTask(actor, source, taskUpdates.taskId))
    .as("task_update");
}

/** Submissions of the tasks a person may know about, with what became of them. */
export function visibleSubmissions(actor: Actor, source: Reader) {
  return source
    .select({
      id: submissions.id,
      taskId: submissions.taskId,
      updateId: submissions.updateId,
      byUserId: submissions.byUserId,
      byName: named(users.name, "submitted_by_name"),
      byAgencyId: submissions.byAgencyId,
      submittedOn: submissions.submittedOn,
      noEvidenceReason: submissions.noEvidenceReason,
      at: submissions.at,
      verdict: submissions.verdict,
      verdictReason: submissions.verdictReason,
      verdictBy: submissions.verdictBy,
      verdictByName: sql<string | null>`(
        select coalesce(judge.name, judge.username) from users judge where judge.id = ${submissions.verdictBy})`.as(
        "verdict_by_name",
      ),
      verdictAt: submissions.verdictAt,
    })
    .from(submissions)
    .innerJoin(users, eq(users.id, submissions.byUserId))
    .where(onVisibleTask(actor, source, submissions.taskId))
    .as("submission");
}

/** Evidence of the tasks a person may know about: name and day for all of them, the file only where `readable`. */
export function visibleEvidence(actor: Actor, source: Reader) {
  return source
    .select({
      id: evidence.id,
      taskId: evidence.taskId,
      updateId: evidence.updateId,
      name: evidence.name,
      documentNumber: evidence.documentNumber,
      documentDate: evidence.documentDate,
      at: evidence.at,
      withdrawnAt: evidence.withdrawnAt,
      withdrawnReason: evidence.withdrawnReason,
      withdrawnByName: sql<string | null>`(
        select coalesce(taker.name, taker.username) from users taker where taker.id = ${evidence.withdrawnBy})`.as(
        "withdrawn_by_name",
      ),
      size: files.size,
      mediaType: files.mediaType,
      sha256: evidence.sha256,
      readable: readableEvidence(actor).as("readable"),
      search: named(evidence.search, "evidence_search"),
      ref: named(duties.ref, "evidence_ref"),
      agencyName: named(agencies.name, "evidence_agency_name"),
    })
    .from(evidence)
    .innerJoin(tasks, eq(tasks.id, evidence.taskId))
    .innerJoin(taskStates, and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version)))
    .innerJoin(duties, eq(duties.id, tasks.dutyId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .innerJoin(agencies, eq(agencies.id, tasks.agencyId))
    .leftJoin(files, eq(files.sha256, evidence.sha256))
    .where(visibleTask(actor))
    .as("evidence_item");
}

/** True where a column names a task that this person may know about. */
export function onVisibleTask(actor: Actor, source: Reader, taskId: PgColumn) {
  return exists(
    source
      .select({ one: sql`1` })
      .from(tasks)
      .innerJoin(
        taskStates,
        and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version)),
      )
      .innerJoin(duties, eq(duties.id, tasks.dutyId))
      .innerJoin(plans, eq(plans.id, duties.planId))
      .where(and(eq(tasks.id, taskId), visibleTask(actor))),
  );
}
