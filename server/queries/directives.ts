import { and, asc, count, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Day } from "../../domain/day";
import {
  type DirectiveStanding,
  heads,
  mayAcknowledgeDirective,
  mayAnswerDirective,
} from "../../domain/directive";
import { decidesFor } from "../../domain/permissions";
import type { Person } from "../../domain/person";

const DIRECTIVES_A_PAGE = 20;

export type DirectiveFilter = {
  standing: DirectiveStanding | null;
  agencyId: string | null;
  page: number;
  /** An agency's part that is to be on the page shown, whichever that is. */
  part?: string | null;
};

export type DirectiveRow = Awaited<ReturnType<typeof directiveRows>>[number];

/**
 * One page of the directives a person may know of, a row for each agency: those that wait for an answer first, by
 * the day to answer by. Of an agency that does not follow the whole plan only what is for it.
 */
export async function directivesPage(actor: Person, filter: DirectiveFilter) {
  const { standing, agencyId, page, part } = filter;
  const visible = visibleTo(actor);
  const follows = ["chair", "member", "standing_office"].includes(actor.role);
  const directive = visible.directives();
  const of = follows ? agencyId : actor.agencyId;
  const scope = of === null ? undefined : eq(directive.agencyId, of);
  const [figures] = await visible.read
    .select({
      open: counted(standsAs(directive, "open")),
      answered: counted(standsAs(directive, "answered")),
      closed: counted(standsAs(directive, "closed")),
      total: count(),
    })
    .from(directive)
    .where(scope);
  const counts = figures ?? { open: 0, answered: 0, closed: 0, total: 0 };
  const total = standing === null ? counts.total : counts[standing];
  const pages = Math.max(1, Math.ceil(total / DIRECTIVES_A_PAGE));
  const within = (table: Directives) =>
    and(
      of === null ? undefined : eq(table.agencyId, of),
      standing === null ? undefined : standsAs(table, standing),
    );
  const place = part ? await placeOf(visible, within, part) : null;
  const asked = place === null ? page : Math.ceil(place / DIRECTIVES_A_PAGE);
  const at = Math.min(Math.max(1, asked), pages);
  const rows = await directiveRows(visible, within)
    .limit(DIRECTIVES_A_PAGE)
    .offset((at - 1) * DIRECTIVES_A_PAGE);
  return { rows, counts, total, page: at, pages, follows, first: (at - 1) * DIRECTIVES_A_PAGE };
}

/**
 * What an agency has not answered and this person may answer, or say that it has been received; the day to answer by
 * first.
 */
export async function directivesToAnswer(actor: Person, today: Day) {
  const { agencyId } = actor;
  const mayAnswer = mayAnswerDirective(actor, {
    agencyId,
    hasHead: await isHeaded(actor, today),
  });
  if (!mayAnswer && !mayAcknowledgeDirective(actor, { agencyId })) return [];
  const rows = await directiveRows(visibleTo(actor), (table) =>
    and(
      eq(table.agencyId, agencyId),
      standsAs(table, "open"),
      mayAnswer ? undefined : isNull(table.acknowledgedAt),
    ),
  ).limit(DIRECTIVES_A_PAGE);
  return rows.map((row) => ({ ...row, mayAnswer }));
}

type Directives = ReturnType<Visible["directives"]>;

function directiveRows(visible: Visible, where: (table: Directives) => SQL | undefined) {
  const directive = visible.directives();
  const task = visible.tasks();
  const plan = visible.plans();
  const reminder = visible.reminders();
  const reminded = visible.read
    .select({
      boundId: reminder.boundId,
      times: sql<number>`count(*)`.mapWith(Number).as("times_reminded"),
      last: sql<Date>`max(${reminder.at})`.mapWith((at) => new Date(at)).as("last_reminded_at"),
    })
    .from(reminder)
    .groupBy(reminder.boundId)
    .as("reminded");
  return visible.read
    .select({
      boundId: directive.id,
      directiveId: directive.directiveId,
      planId: directive.planId,
      standingAgencyId: plan.standingAgencyId,
      planTitle: plan.title,
      taskId: task.id,
      ref: task.ref,
      agencyId: directive.agencyId,
      agencyName: directive.agencyName,
      text: directive.text,
      byName: directive.byName,
      at: directive.at,
      answerBy: directive.answerBy,
      acknowledgedAt: directive.acknowledgedAt,
      answer: directive.answer,
      answeredAt: directive.answeredAt,
      answeredByName: directive.answeredByName,
      closedAt: directive.closedAt,
      closingNote: directive.closingNote,
      timesReminded: reminded.times,
      remindedAt: reminded.last,
    })
    .from(directive)
    .innerJoin(plan, eq(plan.id, directive.planId))
    .leftJoin(task, eq(task.id, directive.taskId))
    .leftJoin(reminded, eq(reminded.boundId, directive.id))
    .where(where(directive))
    .orderBy(...inOrder(directive));
}

function inOrder(directive: Directives): SQL[] {
  return [
    asc(sql`${directive.closedAt} is not null`),
    asc(sql`${directive.answeredAt} is not null`),
    asc(directive.answerBy),
    desc(directive.at),
    asc(directive.id),
  ];
}

/** Which of the list an agency's part is, counted from one; null when it is not in it. */
async function placeOf(
  visible: Visible,
  where: (table: Directives) => SQL | undefined,
  boundId: string,
): Promise<number | null> {
  const directive = visible.directives();
  const order = sql.join(inOrder(directive), sql`, `);
  const placed = visible.read
    .select({
      id: directive.id,
      place: sql<number>`row_number() over (order by ${order})`.mapWith(Number).as("place"),
    })
    .from(directive)
    .where(where(directive))
    .as("placed");
  const [row] = await visible.read
    .select({ place: placed.place })
    .from(placed)
    .where(eq(placed.id, boundId));
  return row?.place ?? null;
}

/** `directiveStanding` of domain/directive in SQL. */
function standsAs(table: Directives, standing: DirectiveStanding): SQL | undefined {
  if (standing === "closed") return isNotNull(table.closedAt);
  const answered = standing === "answered" ? isNotNull(table.answeredAt) : isNull(table.answeredAt);
  return and(isNull(table.closedAt), answered);
}

function counted(where: SQL | undefined) {
  return sql<number>`count(*) filter (where ${where})`.mapWith(Number);
}

/** Whether somebody in use heads the agency this person acts for. */
export async function isHeaded(actor: Person, today: Day): Promise<boolean> {
  const visible = visibleTo(actor);
  const staff = visible.staff(today);
  const rows = await visible.read
    .select({ role: staff.role })
    .from(staff)
    .where(eq(staff.agencyId, actor.agencyId));
  return rows.some(({ role }) => heads(role));
}

/** To whom directives about the plan may be given: agencies, and groups whose members are named. */
export async function addresseesFor(actor: Person) {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  const member = visible.members();
  const named = new Set((await visible.read.select().from(member)).map(({ groupId }) => groupId));
  const rows = await visible.read
    .select({ id: agency.id, name: agency.name, kind: agency.kind })
    .from(agency)
    .orderBy(agency.protocolOrder);
  return rows
    .filter(({ id, kind }) => kind === "agency" || named.has(id))
    .filter(({ id }) => decidesFor(actor, "direct", { agencyId: id }));
}
