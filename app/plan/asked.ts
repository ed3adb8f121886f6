import { DUTY_CLASSES, type DutyClass } from "@/domain/duty-roll-up";

export type Asked = Record<string, string | string[] | undefined>;

/** What a reader asks of the plan: one duty with its tasks, and only the duties of one class. */
export type PlanView = { duty: string | null; only: DutyClass | null };

/** What the address asks for; whatever makes no sense is as if it had not been asked. */
export function viewFrom({ duty, class: only }: Asked): PlanView {
  return {
    duty: typeof duty === "string" ? duty : null,
    only: DUTY_CLASSES.find((one) => one === only) ?? null,
  };
}

/** The address of a view; `at` is the place to stand at, the duty asked for when nothing else is said. */
export function addressOf({ duty, only }: PlanView, at: string | null = duty): string {
  const asked = new URLSearchParams();
  if (only) asked.set("class", only);
  if (duty) asked.set("duty", duty);
  const query = asked.toString();
  return `/plan${query && "?"}${query}${at ? `#${at}` : ""}`;
}
