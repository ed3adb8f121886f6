import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import type { DutyClass } from "@/domain/duty-roll-up";
import { CLASS_TEXT } from "../class-look";
import { Icon } from "../ui/icon";
import { type Figure, FigureLink } from "./figure";

export type ClassCount = {
  code: DutyClass;
  duties: Figure;
  /** The clauses counted, each with the address of its place in the plan. */
  clauses: readonly { ref: string; href: string }[];
};

const EDGE: Record<DutyClass, string> = {
  overdue: "border-t-over-solid bg-over-bg",
  in_time: "border-t-on-solid",
  not_started: "border-t-none-solid",
  no_deadline: "border-t-none-solid",
  completed_on_time: "border-t-done-solid",
  completed_late: "border-t-late-solid",
  paused: "border-t-none-solid",
  cancelled: "border-t-none-solid",
  unassigned: "border-t-none-solid",
};

/** The duties by class, in widths that follow the counts; a count opens its duties, a reference its clause. */
export function ClassStrip({ classes }: { classes: readonly ClassCount[] }) {
  const t = useTranslations("steering");
  const full = useTranslations("class");
  const all = classes.reduce((sum, { duties }) => sum + duties.count, 0);
  return (
    <section
      aria-label={t("strip", { count: all })}
      className="mb-4 flex overflow-hidden rounded-lg border border-line bg-surface phone:flex-wrap print:mb-3.5 print:rounded-none print:border-control"
    >
      {classes.map(({ code, duties, clauses }) => (
        <div
          key={code}
          // Room for the words first, and the rest by the count.
          style={{ "--room": duties.count + 6 } as CSSProperties}
          className={`min-w-0 grow-(--room) basis-0 phone:grow border-t-3 border-l border-l-line px-3.5 pt-2.5 pb-2.75 first:border-l-0 phone:basis-2/5 phone:first:basis-full print:px-2 print:py-1.5 ${EDGE[code]}`}
        >
          <FigureLink
            figure={duties}
            className={`group flex flex-wrap items-baseline gap-x-2 no-underline coarse:min-h-11 ${code === "unassigned" ? "text-ink-3" : CLASS_TEXT[code]}`}
          >
            <b
              className={`text-[1.875rem] leading-8.5 font-heavy tabular-nums print:text-[1.375rem] print:leading-7 ${code === "overdue" ? "" : "text-ink"}`}
            >
              {duties.count}
            </b>
            <span className="flex items-start gap-1.25 text-xs font-semibold group-hover:underline">
              <Icon
                name={code === "unassigned" ? "info" : code}
                className="mt-0.5 size-4 print:size-3.5"
              />
              {code === "unassigned" ? t("unassigned") : full(code)}
            </span>
          </FigureLink>
          <p className="flex flex-wrap gap-x-2.5 text-xs leading-6 tabular-nums phone:hidden print:gap-x-2 print:leading-4.5">
            {clauses.map(({ ref, href }) => (
              <a
                key={ref}
                href={href}
                className="text-ink-2 decoration-transparent hover:decoration-current coarse:py-2.5"
              >
                {ref}
              </a>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}
