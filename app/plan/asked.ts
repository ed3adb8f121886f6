import { isDay } from "@/domain/day";
import { DUTY_CLASSES } from "@/domain/duty-roll-up";
import { dutyParameters } from "@/domain/steering/address";
import type { Asking, DutyQuestion } from "@/domain/steering/question";
import { isUuid } from "@/domain/uuid";

export type Asked = Record<string, string | string[] | undefined>;

/** What a reader asks of the plan: one duty with its tasks, and only the duties that a question counts. */
export type PlanView = Asking & { duty: string | null; of: DutyQuestion };

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function viewFrom({ duty, due, plan, period, on, since, ...asked }: Asked): PlanView {
  const [classes = [], was = []] = [asked.class, asked.was].map((named) =>
    DUTY_CLASSES.filter((one) => [named].flat().includes(one)),
  );
  return {
    planId: typeof plan === "string" && isUuid(plan) ? plan : null,
    periodId: typeof period === "string" && isUuid(period) ? period : null,
    on: typeof on === "string" && isDay(on) ? on : null,
    duty: typeof duty === "string" ? duty : null,
    of: {
      ...(classes.length > 0 ? { classes } : {}),
      ...(due === "by_now" || due === "later" ? { due } : {}),
      ...(typeof since === "string" && isDay(since) ? { since } : {}),
      ...(was.length > 0 ? { was } : {}),
      ...(asked.changed === "1" ? { changed: true } : {}),
    },
  };
}

/** Whether only some of the duties are asked for. */
export function isFiltered({ of }: PlanView): boolean {
  return of.classes !== undefined || of.due !== undefined || comparesDays(of);
}

/** Whether duties are told apart by what they were on an earlier day. */
export function comparesDays({ since, was, changed }: PlanView["of"]): boolean {
  return since !== undefined && (was !== undefined || changed === true);
}

/** The address of a view; `at` is the place to stand at, the duty asked for when nothing else is said. */
export function addressOf(view: PlanView, at: string | null = view.duty): string {
  const asked = new URLSearchParams(dutyParameters(view.of));
  if (view.planId) asked.set("plan", view.planId);
  if (view.periodId) asked.set("period", view.periodId);
  if (view.on) asked.set("on", view.on);
  if (view.duty) asked.set("duty", view.duty);
  const query = asked.toString();
  return `/plan${query && "?"}${query}${at ? `#${at}` : ""}`;
}
