import { classOfCounted } from "../duty-roll-up";
import type { TaskQuestion } from "./question";
import { sectionOf } from "./section";
import { doneOf, groupedBy, meanProgress, sumOf, type Tally } from "./tally";
import type { MatrixCell, MatrixColumn, MatrixRow } from "./view";

/** A section by its reference, with the title it has in the plan. */
export type Section = { section: string; heading: string };

/** The sections that hold duties, in the order of the plan. */
export function sectionsOf(duties: readonly { ref: string; heading: string }[]): Section[] {
  const sections = new Map<string, Section>();
  for (const { ref, heading } of duties) {
    const section = sectionOf(ref);
    if (!sections.has(section)) sections.set(section, { section, heading });
  }
  return [...sections.values()];
}

/**
 * Who carries what: a row for every agency with the tasks it leads, in protocol order; for one that leads
 * nothing, those it coordinates.
 */
export function matrixOf(tallies: readonly Tally[], sections: readonly Section[]) {
  const rows = [...groupedBy(tallies, "agencyId").values()].flatMap(shownRole);
  const columns = columnsOf(rows, sections);
  return { columns, rows: rows.map((own) => rowOf(own, columns)) };
}

function shownRole(own: Tally[]): Tally[][] {
  const counted = own.filter((tally) => tally.counted > 0);
  const leads = counted.filter(({ role }) => role === "lead");
  const shown = leads.length > 0 ? leads : counted;
  return shown.length > 0 ? [shown] : [];
}

/**
 * One column a section. Where several sections of a part in a row concern a single agency each, as in a part that
 * goes from agency to agency, they make one column, which is "việc riêng".
 */
function columnsOf(rows: readonly Tally[][], sections: readonly Section[]): MatrixColumn[] {
  const concerned = (section: string) =>
    rows.filter((own) => own.some((tally) => tally.section === section));
  const columns: (MatrixColumn & { own: boolean })[] = [];
  for (const { section, heading } of sections) {
    const agencies = concerned(section);
    if (agencies.length === 0) continue;
    const own = agencies.length === 1 && !agencies[0]?.[0]?.group;
    const last = columns.at(-1);
    if (own && last?.own && partOf(last.key) === partOf(section)) {
      last.sections.push(section);
      last.heading = null;
    } else columns.push({ key: section, sections: [section], heading, own });
  }
  return columns.map(({ own: _, ...column }) => column);
}

function partOf(section: string): string {
  return section.split(".")[0] ?? section;
}

function rowOf(own: readonly Tally[], columns: readonly MatrixColumn[]): MatrixRow {
  const [{ agencyId, agencyName, agencyShortName, group, role } = { agencyId: "" } as Tally] = own;
  const sum = sumOf(own);
  const of: TaskQuestion = { agencyId, role };
  return {
    agencyId,
    name: agencyName,
    shortName: agencyShortName,
    group,
    role,
    cells: columns.map((column) => cellOf(own, column, of)),
    done: { tasks: doneOf(sum), of: { ...of, classes: ["completed_on_time", "completed_late"] } },
    total: { tasks: sum.counted, of: { ...of, counted: true } },
    overdue: { tasks: sum.overdue, of: { ...of, classes: ["overdue"] } },
    worstDays: sum.worstDays,
    progress: meanProgress(sum),
  };
}

function cellOf(
  own: readonly Tally[],
  { sections }: MatrixColumn,
  of: TaskQuestion,
): MatrixCell | null {
  const sum = sumOf(own.filter(({ section }) => sections.includes(section)));
  const found = classOfCounted(sum);
  if (found === null) return null;
  return {
    class: found,
    done: doneOf(sum),
    worstDays: sum.worstDays,
    total: { tasks: sum.counted, of: { ...of, sections, counted: true } },
  };
}
