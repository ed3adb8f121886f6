import type { useTranslations } from "next-intl";
import type { TaskQuestion } from "@/domain/steering/question";
import type { TaskClass } from "@/domain/task-class";
import { writeDay } from "@/domain/vietnamese-day";
import type { TaskFilter } from "@/server/queries/all-tasks";
import { addressOf } from "./filter";

type Words = ReturnType<typeof useTranslations<"narrowing">>;

/** What narrows a list beyond what its form shows, in words, and the same list without it. */
export type Narrowing = { words: string; withoutHref: string };

/** Every narrowing that is on, in the order in which one would say it. */
export function narrowingsOf(
  filter: TaskFilter,
  names: { plan: string | null; period: string | null },
  t: Words,
  classes: (found: TaskClass) => string,
): Narrowing[] {
  const { of, on } = filter;
  const without = (change: Partial<TaskFilter>) => addressOf({ ...filter, ...change });
  const drop = (key: keyof TaskQuestion) => {
    const { [key]: _, ...rest } = of;
    return without({ of: rest });
  };
  const found: Narrowing[] = [];
  const say = (words: string, withoutHref: string) => found.push({ words, withoutHref });
  if (on) say(t("on", { day: writeDay(on) }), without({ on: null }));
  if (names.plan) say(t("plan", { plan: names.plan }), without({ planId: null }));
  if (names.period) say(t("period", { period: names.period }), without({ periodId: null }));
  if (of.sections) say(t("sections", { sections: of.sections.join(", ") }), drop("sections"));
  if (of.role) say(t(`role.${of.role}`), drop("role"));
  if (of.due) say(t("dueSoon"), drop("due"));
  if (of.aged) say(t(`aged.${of.aged}`), drop("aged"));
  if (of.dated !== undefined) say(t(of.dated ? "dated" : "undated"), drop("dated"));
  if (of.silent) say(t("silent"), drop("silent"));
  if (of.waiting) say(t(`waiting.${of.waiting}`), drop("waiting"));
  if (of.reported) say(t("reported"), drop("reported"));
  if (of.begun !== undefined) say(t(of.begun ? "begun" : "notBegun"), drop("begun"));
  if (of.counted) say(t("counted"), drop("counted"));
  if (of.flag) say(t(`flag.${of.flag}`), drop("flag"));
  if (of.since) {
    const { since, was, changed, moved, ...rest } = of;
    const day = writeDay(since);
    const words = [
      changed && t("changed", { day }),
      was && t("was", { day, classes: was.map(classes).join(", ") }),
      moved && t(`moved.${moved}`, { day }),
    ].filter((one) => typeof one === "string");
    for (const one of words) say(one, without({ of: rest }));
  }
  return found;
}
