import { isDay } from "@/domain/day";
import { taskParameters } from "@/domain/steering/address";
import { AGE_BANDS } from "@/domain/steering/ageing";
import { MOVES, type TaskQuestion, WAITING_FLAGS } from "@/domain/steering/question";
import { DUTY_ROLES } from "@/domain/task";
import { TASK_CLASSES } from "@/domain/task-class";
import { isUuid } from "@/domain/uuid";
import type { TaskFilter } from "@/server/queries/all-tasks";

export type Asked = Record<string, string | string[] | undefined>;

const LONGEST_SEARCH = 100;
const MOST_SECTIONS = 50;
const SECTION = /^[\p{L}\p{N}]{1,12}(?:\.[\p{L}\p{N}]{1,12})?$/u;

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function filterFrom(asked: Asked): TaskFilter {
  const page = Number.parseInt(text(asked.page), 10);
  const on = text(asked.on);
  return {
    planId: uuidOf(asked.plan) ?? null,
    periodId: uuidOf(asked.period) ?? null,
    on: isDay(on) ? on : null,
    of: questionFrom(asked),
    search: text(asked.q).slice(0, LONGEST_SEARCH),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** Reads what `taskParameters` of domain/steering/address wrote. */
function questionFrom(asked: Asked): TaskQuestion {
  const [classes = [], was = []] = [asked.class, asked.was].map((named) =>
    TASK_CLASSES.filter((one) => [named].flat().includes(one)),
  );
  const sections = [asked.section].flat().filter((one) => one !== undefined && SECTION.test(one));
  const waiting = (["any", "mine"] as const).find((one) => one === asked.waiting);
  return withoutBlanks({
    classes: classes.length > 0 ? classes : undefined,
    agencyId: uuidOf(asked.agency),
    sections: sections.length > 0 ? (sections as string[]).slice(0, MOST_SECTIONS) : undefined,
    role: DUTY_ROLES.find((one) => one === asked.role),
    counted: asked.counted === "1" || undefined,
    due: asked.due === "soon" ? "soon" : undefined,
    aged: AGE_BANDS.find((one) => one === asked.aged),
    dated: yesNo(asked.dated),
    silent: asked.silent === "1" || undefined,
    waiting,
    reported: asked.reported === "1" || undefined,
    starred: asked.starred === "1" || undefined,
    begun: yesNo(asked.begun),
    flag: WAITING_FLAGS.find((one) => one === asked.flag),
    since: isDay(text(asked.since)) ? text(asked.since) : undefined,
    was: was.length > 0 ? was : undefined,
    changed: asked.changed === "1" || undefined,
    moved: MOVES.find((one) => one === asked.moved),
  });
}

/** The parameters of a filter without its page. */
export function parametersOf({ planId, periodId, on, of, search }: TaskFilter): [string, string][] {
  const said: [string, string | null][] = [
    ["q", search || null],
    ["plan", planId],
    ["period", periodId],
    ["on", on],
  ];
  return [
    ...said.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
    ...taskParameters(of),
  ];
}

/** The address of a page of the same list. */
export function addressOf(filter: TaskFilter, page = 1): string {
  const asked = new URLSearchParams(parametersOf(filter));
  if (page > 1) asked.set("page", String(page));
  const query = asked.toString();
  return query ? `/tasks?${query}` : "/tasks";
}

/** What is not asked is not there, so that two questions that ask the same are equal. */
function withoutBlanks(
  question: {
    [Key in keyof TaskQuestion]: TaskQuestion[Key] | undefined;
  },
): TaskQuestion {
  return Object.fromEntries(
    Object.entries(question).filter(([, value]) => value !== undefined),
  ) as TaskQuestion;
}

function uuidOf(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" && isUuid(value) ? value : undefined;
}

function yesNo(value: string | string[] | undefined): boolean | undefined {
  if (value === "1") return true;
  return value === "0" ? false : undefined;
}

function text(value: string | string[] | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
