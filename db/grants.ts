import type { Connection } from "./connect";

/** What was said stays said: the app may add to these and read them, and nothing else. */
const APPEND_ONLY = [
  ...["audit_events", "task_states", "task_updates", "clauses", "command_receipts"],
  ...["urges", "urge_tasks", "urge_recipients", "raised_answers", "comments", "comment_mentions"],
  ...["delivery_attempts", "target_values"],
  ...["delivery_attempts"],
  ...["digests", "escalations"],
  ...["report_versions", "report_copies"],
];

/** What only passes through may also be removed. */
const PASSING = ["staged_files", "staged_reports", "sign_in_failures", "uploads"];

/** What people name and may name otherwise; the trail keeps what was there. */
const RENAMED = ["agency_members", "duty_agencies", "target_duties"];

/**
 * Of the jobs' tables: to ask for jobs and to note what became of them, and not which jobs there are, when they are
 * due, or in which version the tables are.
 */
const JOB_RIGHTS = `
    revoke all on all tables in schema pgboss from $role;
    grant usage on schema pgboss to $role;
    grant select on pgboss.version, pgboss.queue, pgboss.schedule to $role;
    grant update (maintained_on, cron_on) on pgboss.version to $role;
    grant select, insert, update, delete on pgboss.job to $role;
    grant select, insert, delete on pgboss.archive to $role;
    revoke all on all functions in schema pgboss from public;`;

/** Gives the app's role its rights on every table of the schema, and takes away any other. */
export async function grantTo(owner: Connection, appRole: string): Promise<void> {
  const role = `"${appRole.replaceAll('"', '""')}"`;
  await owner.unsafe(`
    revoke all on all tables in schema public from ${role};
    grant usage on schema public to ${role};
    grant select, insert, update on all tables in schema public to ${role};
    grant usage on all sequences in schema public to ${role};
    revoke update on ${APPEND_ONLY.join(", ")} from ${role};
    grant delete on ${PASSING.join(", ")} to ${role};
    grant delete on ${RENAMED.join(", ")} to ${role};
    ${JOB_RIGHTS.replaceAll("$role", role)}
  `);
}
