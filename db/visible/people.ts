import { eq, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "../../domain/person";
import { stagedFiles, stagedReports } from "../schema/evidence";
import { sessions, users } from "../schema/people";
import { settings } from "../schema/settings";
import type { Reader } from "./reader";

/** A person's own account. */
export function visibleAccounts(actor: Actor, source: Reader) {
  return source
    .select({
      id: users.id,
      username: users.username,
      name: users.name,
      post: users.post,
      phone: users.phone,
      locale: users.locale,
      mustSetUp: users.mustSetUp,
      passwordChangedAt: users.passwordChangedAt,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .where(ownRow(actor, users.id))
    .as("account");
}

/** A person's own sessions. */
export function visibleSessions(actor: Actor, source: Reader) {
  return source.select().from(sessions).where(ownRow(actor, sessions.userId)).as("session");
}

/** A person's own refused reports, kept for a day. */
export function visibleStagedReports(actor: Actor, source: Reader) {
  return source
    .select()
    .from(stagedReports)
    .where(ownRow(actor, stagedReports.userId))
    .as("staged_report");
}

/** Files of a person's own unfinished reports. */
export function visibleStagedFiles(actor: Actor, source: Reader) {
  return source
    .select()
    .from(stagedFiles)
    .where(ownRow(actor, stagedFiles.userId))
    .as("staged_file");
}

/** What the commune says of itself is for everybody. */
export function visibleSettings(_actor: Actor, source: Reader) {
  return source.select({ key: settings.key, value: settings.value }).from(settings).as("setting");
}

function ownRow(actor: Actor, column: PgColumn) {
  return actor.kind === "system" ? sql`true` : eq(column, actor.userId);
}
