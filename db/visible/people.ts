import { eq, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { administers } from "../../domain/permissions";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { stagedFiles, stagedReports } from "../schema/evidence";
import { memberships, sessions, users } from "../schema/people";
import { settings } from "../schema/settings";
import { named } from "./named";
import type { Reader } from "./reader";

/** A person's own account; every one for whoever keeps them. */
export function visibleAccounts(actor: Actor, source: Reader) {
  return source
    .select({
      id: users.id,
      username: users.username,
      name: users.name,
      post: users.post,
      phone: users.phone,
      email: users.email,
      locale: users.locale,
      mustSetUp: users.mustSetUp,
      passwordChangedAt: users.passwordChangedAt,
      disabledAt: users.disabledAt,
      shared: users.shared,
    })
    .from(users)
    .where(keptRow(actor, users.id))
    .as("account");
}

/** What a person is in which agency, from when until when. */
export function visibleMemberships(actor: Actor, source: Reader) {
  return source
    .select({
      id: memberships.id,
      userId: memberships.userId,
      agencyId: memberships.agencyId,
      agencyName: named(agencies.name, "membership_agency_name"),
      agencyShortName: named(agencies.shortName, "membership_agency_short_name"),
      agencySearch: named(agencies.search, "membership_agency_search"),
      role: memberships.role,
      fromDay: memberships.fromDay,
      untilDay: memberships.untilDay,
    })
    .from(memberships)
    .innerJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(keptRow(actor, memberships.userId))
    .as("membership");
}

/** A person's own sessions; everybody's for whoever keeps the accounts. */
export function visibleSessions(actor: Actor, source: Reader) {
  return source.select().from(sessions).where(keptRow(actor, sessions.userId)).as("session");
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

function keptRow(actor: Actor, column: PgColumn) {
  return administers(actor) ? sql`true` : ownRow(actor, column);
}

/** A row that is a person's own and nobody else's; the system knows all. */
export function ownRow(actor: Actor, column: PgColumn) {
  return actor.kind === "system" ? sql`true` : eq(column, actor.userId);
}
