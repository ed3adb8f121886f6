import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "../db/client";
import { directives } from "../db/schema/directives";
import { plans } from "../db/schema/plans";
import { taskUpdates } from "../db/schema/reports";
import { targets } from "../db/schema/targets";
import { tasks } from "../db/schema/tasks";
import type { Row, RowChange } from "../domain/audit";
import type { Concern } from "../domain/telling";
import {
  decidersOf,
  doersOf,
  figureJudgesOf,
  judgesOf,
  type ToldTask,
} from "../domain/told-people";
import type { Hearer } from "./told-people";

/** What an act has written, for who is concerned with it. */
export type Written = { changes: readonly RowChange[]; payload: object };

/** What is known of an event when it is asked whom it concerns. */
export type Happening = Written & {
  task: ToldTask | null;
  people: readonly Hearer[];
  named: Named;
};

/** People and agencies that the written rows name. */
export type Named = {
  ids: Partial<Record<Concern, string[]>>;
  /** Agencies that were given tasks by the act, and which. */
  given: { taskId: string; agencyId: string }[];
  /** Tasks that were urged, with their agencies. */
  urged: { taskId: string; agencyId: string }[];
  /** Agencies a directive was given to. */
  directed: string[];
  /** The figure that was reported, with the office of its plan. */
  figure: { byUserId: string; byAgencyId: string; standingAgencyId: string } | null;
};

/** Reads from the rows of an act whom it names by their ids; what they only refer to is looked up. */
export async function namedIn(
  tx: Transaction,
  { changes, payload }: Written,
  asked: readonly Concern[],
): Promise<Named> {
  const wants = (concern: Concern) => asked.includes(concern);
  const fresh = (table: string) => rowsOf(changes, table, true);
  const urgedIds = wants("urged") ? fresh("urge_tasks").map((row) => text(row.taskId)) : [];
  const [answered] = wants("giver") ? rowsOf(changes, "directive_agencies") : [];
  const [said] = wants("raiser") ? fresh("raised_answers") : [];
  const officerId = "officerId" in payload ? payload.officerId : null;
  return {
    ids: {
      officer: typeof officerId === "string" ? [officerId] : [],
      submitter: authors(changes, "submissions"),
      asker: authors(changes, "extensions"),
      figure_reporter: authors(changes, "target_reports"),
      mentioned: fresh("comment_mentions").map((row) => text(row.userId)),
      urged: fresh("urge_recipients").map((row) => text(row.userId)),
      escalated: fresh("escalation_recipients").map((row) => text(row.userId)),
      giver: answered ? await giverOf(tx, text(answered.directiveId)) : [],
      raiser: said ? await raiserOf(tx, text(said.updateId)) : [],
    },
    given: wants("new_doers")
      ? fresh("tasks").map((row) => ({ taskId: text(row.id), agencyId: text(row.agencyId) }))
      : [],
    urged: urgedIds.length > 0 ? await agenciesOf(tx, urgedIds) : [],
    figure: wants("figure_judges") ? await figureOf(tx, fresh("target_reports")) : null,
    directed: wants("directed") ? fresh("directive_agencies").map((row) => text(row.agencyId)) : [],
  };
}

/** Who stands to the event in which way. */
export function concernedIn({ task, people, named }: Happening) {
  const known = new Set(people.map(({ userId }) => userId));
  const inUse = (ids: readonly string[] = []) => ids.filter((id) => known.has(id));
  const of = (agencyId: string) => {
    const officerId = task?.agencyId === agencyId ? task.officerId : null;
    return doersOf({ agencyId, officerId }, people);
  };
  const { ids, given, directed, figure } = named;
  return {
    doers: () => (task ? doersOf(task, people) : []),
    new_doers: () => [...new Set(given.map(({ agencyId }) => agencyId))].flatMap(of),
    officer: () => inUse(ids.officer),
    submitter: () => inUse(ids.submitter),
    judges: () => (task ? judgesOf(task, people) : []),
    figure_judges: () => (figure ? figureJudgesOf(figure, people) : []),
    figure_reporter: () => inUse(ids.figure_reporter),
    asker: () => inUse(ids.asker),
    deciders: () => (task ? decidersOf(task, people) : []),
    mentioned: () => inUse(ids.mentioned),
    urged: () => inUse(ids.urged),
    directed: () => directed.flatMap(of),
    giver: () => inUse(ids.giver),
    raiser: () => inUse(ids.raiser),
    escalated: () => inUse(ids.escalated),
  } satisfies Record<Concern, () => string[]>;
}

/** Rows of a table as the act left them; `fresh` leaves out those that were there before. */
export function rowsOf(changes: readonly RowChange[], table: string, fresh = false): Row[] {
  return changes.flatMap((change) =>
    change.table === table && change.after && (!fresh || change.before === null)
      ? [change.after]
      : [],
  );
}

function authors(changes: readonly RowChange[], table: string): string[] {
  return rowsOf(changes, table).map((row) => text(row.byUserId));
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new Error("a row without the id it must have");
  return value;
}

async function giverOf(tx: Transaction, directiveId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: directives.byUserId })
    .from(directives)
    .where(eq(directives.id, directiveId));
  return rows.map(({ id }) => id);
}

async function raiserOf(tx: Transaction, updateId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: taskUpdates.byUserId })
    .from(taskUpdates)
    .where(eq(taskUpdates.id, updateId));
  return rows.map(({ id }) => id);
}

async function figureOf(tx: Transaction, rows: Row[]): Promise<Named["figure"]> {
  const [report] = rows;
  if (!report) return null;
  const [plan] = await tx
    .select({ standingAgencyId: plans.standingAgencyId })
    .from(targets)
    .innerJoin(plans, eq(plans.id, targets.planId))
    .where(eq(targets.id, text(report.targetId)));
  const by = { byUserId: text(report.byUserId), byAgencyId: text(report.byAgencyId) };
  return plan ? { ...by, ...plan } : null;
}

async function agenciesOf(tx: Transaction, taskIds: readonly string[]) {
  return tx
    .select({ taskId: tasks.id, agencyId: tasks.agencyId })
    .from(tasks)
    .where(inArray(tasks.id, [...taskIds]));
}
