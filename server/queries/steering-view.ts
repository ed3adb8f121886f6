import type { Day } from "../../domain/day";
import { DUTY_CLASSES } from "../../domain/duty-roll-up";
import { seesWhole } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { courseOf, dutiesOf } from "../../domain/steering/course";
import { lateAgencies, lateOf } from "../../domain/steering/late";
import { matrixOf, sectionsOf } from "../../domain/steering/matrix";
import { goneOf, progressOf } from "../../domain/steering/progress";
import type { Asking, TaskFigure, TaskQuestion } from "../../domain/steering/question";
import { ratesOf } from "../../domain/steering/rates";
import { sumOf, type Tally } from "../../domain/steering/tally";
import type { LateTasks, SteeringLede, SteeringView } from "../../domain/steering/view";
import { TASK_CLASSES } from "../../domain/task-class";
import { dutyStandings, type StandingDuty } from "./duty-standings";
import { type AskedPlan, askedPlan } from "./plan-asked";
import { contactsOf } from "./steering/contacts";
import { openQuestions } from "./steering/questions";
import { attentionRows, dueRow, lateRows, MOST, officersOf, silentRow } from "./steering/rows";
import { steeredPlan } from "./steering/scope";
import { talliesOf } from "./steering/tallies";
import { waitingForReader } from "./steering/waiting";

/**
 * Bàn chỉ đạo for one reader: nothing for the admin, who has no say over content, and nothing where no plan is
 * published. Eight questions to the database, however large the plan.
 */
export async function steeringView(
  actor: Person,
  asked: Asking,
  today: Day,
): Promise<SteeringView | null> {
  if (actor.role === "admin") return null;
  const found = await askedPlan(actor, asked, today);
  if (!found) return null;
  const steered = steeredPlan(actor, found);
  const [tallies, duties, questions, waitingForMe] = await Promise.all([
    talliesOf(steered),
    dutyStandings(actor, found),
    openQuestions(steered),
    waitingForReader(steered),
  ]);
  const everyLate = lateAgencies(tallies);
  const shown = everyLate.slice(0, MOST.lateAgencies);
  const ids = shown.map(({ agencyId }) => agencyId);
  const rows = await attentionRows(steered, ids);
  const contacts = await contactsOf(steered, ids, { today, inCharge: officersOf(rows) });
  const { plan, period, on } = found;
  const time = {
    from: plan.publishedOn > period.startsOn ? plan.publishedOn : period.startsOn,
    to: period.endsOn,
  };
  const late = lateOf(everyLate, { shown, rows: lateRows(rows, on), contacts });
  const sections = sectionsOf(duties);
  const sum = sumOf(tallies);
  const figure = (tasks: number, of: TaskQuestion): TaskFigure => ({ tasks, of });
  return {
    scope: scopeOf(actor, found),
    plans: found.plans.map(({ id, title, number }) => ({ id, title, number })),
    periods: found.periods.map(({ id, label }) => ({ id, label })),
    lede: {
      ...ledeOf(duties, tallies, late, on),
      waitingForMe: figure(waitingForMe, { waiting: "mine" }),
      waiting: figure(sum.waiting, { waiting: "any" }),
    },
    strip: stripOf(duties, on),
    late,
    dueSoon: { figure: figure(sum.dueSoon, { due: "soon" }), rows: rows.flatMap(dueRow) },
    matrix: matrixOf(tallies, sections),
    rates: ratesOf(tallies),
    progress: progressOf(tallies, sections, goneOf(time, on)),
    course: courseOf(duties, { ...time, on }),
    silent: { figure: figure(sum.silent, { silent: true }), rows: rows.flatMap(silentRow) },
    ageing: {
      to30: figure(sum.to30, { aged: "to30" }),
      "31to120": figure(sum.to120, { aged: "31to120" }),
      over120: figure(sum.over120, { aged: "over120" }),
    },
    asked: {
      extension: figure(sum.extension, { flag: "extension" }),
      directive: figure(sum.directive, { flag: "directive" }),
      raised: figure(sum.raised, { flag: "raised" }),
    },
    gaps: {
      noDeadline: figure(sum.noDeadline, { classes: ["no_deadline"] }),
      notBegun: figure(sum.counted - sum.begun, { begun: false, counted: true }),
      total: figure(sum.counted, { counted: true }),
      defaultLastDayOpen: questions.defaultLastDay ?? plan.defaultLastDay === null,
      openQuestions: questions.open,
    },
  };
}

function scopeOf(actor: Person, { plan, period, on, isToday }: AskedPlan): SteeringView["scope"] {
  return {
    planId: plan.id,
    planTitle: plan.title,
    planNumber: plan.number,
    standingAgencyId: plan.standingAgencyId,
    standingAgencyName: plan.standingAgencyName,
    periodId: period.id,
    period: period.label,
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    on,
    isToday,
    earliest: plan.publishedOn,
    whole: seesWhole(actor, plan),
  };
}

function ledeOf(
  duties: readonly StandingDuty[],
  tallies: readonly Tally[],
  late: LateTasks,
  on: Day,
): Omit<SteeringLede, "waitingForMe" | "waiting"> {
  const overdue = tallies.filter((tally) => tally.overdue > 0);
  const leads = overdue.filter(({ role }) => role === "lead");
  const coordinating = overdue.filter(({ role }) => role === "coordinating");
  const [first] = late.agencies;
  const [worst] = first?.rows ?? [];
  return {
    overdue: dutiesOf(duties, { classes: ["overdue"] }, on),
    agencies: new Set(leads.map(({ agencyId }) => agencyId)).size,
    coordinatingOverdue: {
      tasks: sumOf(coordinating).overdue,
      of: { classes: ["overdue"], role: "coordinating" },
    },
    worst: worst
      ? { taskId: worst.taskId, ref: worst.ref, agencyName: first?.name ?? "", days: worst.days }
      : null,
  };
}

/** Every class of a task, also where it counts nothing, and whatever else a duty may be where it occurs. */
function stripOf(duties: readonly StandingDuty[], on: Day): SteeringView["strip"] {
  const official: readonly string[] = TASK_CLASSES;
  return DUTY_CLASSES.map((one) => dutiesOf(duties, { classes: [one] }, on)).filter(
    ({ duties: count, of }) => count > 0 || official.includes(of.classes?.[0] ?? ""),
  );
}
