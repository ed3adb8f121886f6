import { eq } from "drizzle-orm";
import { visibleTo } from "../../../db/visibility";
import { type Day, startOfDay } from "../../../domain/day";
import type { Actor, Person } from "../../../domain/person";
import type { Company } from "../../demonstration/company";
import type { Chance } from "../chance";
import type { Ledger } from "./ledger";
import type { PlainTask } from "./plain-task";

export const SYSTEM = { kind: "system" } as const;

/** The commune through its five years: who reports for whom, every task's card, and what day it is. */
export class SimulatedCommune {
  readonly people = new Map<string, Person>();
  readonly cards = new Map<string, PlainTask>();
  /** Last days that were answered and published, `--MM-DD` by duty, and the plan's default. */
  readonly answered = new Map<string, string>();
  defaultDay: string | null = null;
  /** Groups whose members have tasks of their own. */
  readonly expanded = new Set<string>();
  day: Day = "";
  private minutes = 0;

  constructor(
    readonly planId: string,
    readonly standingAgencyId: string,
    readonly company: Company,
    readonly ledger: Ledger,
    readonly chance: Chance,
  ) {
    for (const person of Object.values(company)) this.takeIn(person);
  }

  /** Agencies that the plan names and that have people. */
  get named(): ReadonlySet<string> {
    return new Set(Object.values(this.company).flatMap((person) => this.reports(person)));
  }

  private reports({ role, agencyId }: Person): string[] {
    return role === "officer" || role === "agency_head" ? [agencyId] : [];
  }

  /** A card for a task that was just given. */
  given(task: Given): void {
    this.cards.set(task.id, newCard(task, this.day, this.chance.between(0, 99)));
  }

  takeIn(person: Person): void {
    if (person.role === "officer" || person.role === "agency_head") {
      this.people.set(person.agencyId, person);
    }
  }

  begin(day: Day): void {
    this.day = day;
    this.minutes = 0;
  }

  /** Who acts, a little after the act before. */
  as(actor: Actor) {
    this.minutes++;
    // From eight in the morning, half a minute each.
    const now = new Date(startOfDay(this.day).getTime() + 8 * 3_600_000 + this.minutes * 30_000);
    return { actor, now };
  }

  ofYear(year: string): PlainTask[] {
    return [...this.cards.values()].filter((card) => card.year === year);
  }
}

/** Every task of the plan as the register has it. */
export function registeredTasks(planId: string) {
  const visible = visibleTo(SYSTEM);
  const task = visible.tasks();
  return (
    visible.read
      .select({
        id: task.id,
        dutyId: task.dutyId,
        ref: task.ref,
        agencyId: task.agencyId,
        agencyKind: task.agencyKind,
        role: task.role,
        year: task.period,
        occurrence: task.occurrence,
        status: task.status,
        lastDay: task.lastDay,
        submittedOn: task.submittedOn,
        progress: task.progress,
        turn: task.turn,
      })
      .from(task)
      .where(eq(task.planId, planId))
      // Ids are chance each time; the order must not be.
      .orderBy(task.period, task.position, task.agencyOrder, task.role, task.occurrence)
  );
}

export type RegisteredTask = Awaited<ReturnType<typeof registeredTasks>>[number];

type Given = Pick<PlainTask, "id" | "dutyId" | "ref" | "agencyId" | "role" | "year" | "lastDay"> &
  Partial<Pick<PlainTask, "group" | "extra">>;

function newCard(task: Given, givenOn: Day, habit: number): PlainTask {
  const { id, dutyId, ref, agencyId, role, year, lastDay, group = false, extra = false } = task;
  return {
    ...{ id, dutyId, ref, agencyId, role, year, lastDay, givenOn, habit, group, extra },
    turn: 0,
    status: "not_started",
    before: "not_started",
    submittedOn: null,
    submittedBy: null,
    progress: 0,
    reported: 0,
    lastReport: null,
    returnedOn: null,
    escalated: [],
    touched: false,
    proven: false,
    extension: null,
    raised: false,
  };
}
