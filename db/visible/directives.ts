import { eq, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "../../domain/person";
import { agencies } from "../schema/agencies";
import { directiveAgencies, directives } from "../schema/directives";
import { users } from "../schema/people";
import { plans } from "../schema/plans";
import { named } from "./named";
import type { Reader } from "./reader";
import { onVisibleTask } from "./reports";
import { ownAgency, wholePlan } from "./rights";

/**
 * Directives as a person may know them: a row for each agency one is for. Those who know the whole plan see all;
 * an agency sees what is for it, and what is on a task it may know about.
 */
export function visibleDirectives(actor: Actor, source: Reader) {
  const person = (id: PgColumn, name: string) =>
    sql<string | null>`(select coalesce(p.name, p.username) from users p where p.id = ${id})`.as(
      name,
    );
  return source
    .select({
      id: directiveAgencies.id,
      directiveId: directiveAgencies.directiveId,
      planId: named(directives.planId, "directive_plan_id"),
      taskId: named(directives.taskId, "directive_task_id"),
      updateId: named(directives.updateId, "directive_update_id"),
      raisedKind: directives.raisedKind,
      text: named(directives.text, "directive_text"),
      answerBy: directives.answerBy,
      at: named(directives.at, "directive_at"),
      byName: sql<string>`coalesce(${users.name}, ${users.username})`.as("directive_by_name"),
      agencyId: named(directiveAgencies.agencyId, "directive_agency_id"),
      agencyName: named(agencies.name, "directive_agency_name"),
      agencyShortName: named(agencies.shortName, "directive_agency_short_name"),
      acknowledgedAt: directiveAgencies.acknowledgedAt,
      answer: directiveAgencies.answer,
      answeredAt: directiveAgencies.answeredAt,
      answeredByName: person(directiveAgencies.answeredBy, "directive_answered_by_name"),
      closedAt: named(directiveAgencies.closedAt, "directive_closed_at"),
      closingNote: named(directiveAgencies.closingNote, "directive_closing_note"),
    })
    .from(directiveAgencies)
    .innerJoin(directives, eq(directives.id, directiveAgencies.directiveId))
    .innerJoin(plans, eq(plans.id, directives.planId))
    .innerJoin(agencies, eq(agencies.id, directiveAgencies.agencyId))
    .innerJoin(users, eq(users.id, directives.byUserId))
    .where(known(actor, source))
    .as("directive");
}

function known(actor: Actor, source: Reader): SQL | undefined {
  const mine = ownAgency(actor);
  if (mine === null) return wholePlan(actor);
  return or(
    wholePlan(actor),
    eq(directiveAgencies.agencyId, mine),
    onVisibleTask(actor, source, directives.taskId),
  );
}
