import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import type { DutyClass } from "@/domain/duty-roll-up";
import { writeShortDay } from "@/domain/vietnamese-day";
import { CLASS_TEXT } from "../class-look";
import { Icon } from "../ui/icon";
import { type Figure, FigureLink } from "./figure";

type ComparedClass = {
  code: DutyClass;
  before: Figure;
  now: Figure;
  /** Duties that are of the class now and were not then, and the other way round. */
  came: Figure;
  went: Figure;
};

type Props = { classes: readonly ComparedClass[]; since: Day; on: Day };

/** Cells of both tables: wide enough to point at, flat on paper. */
export const COMPARED_CELL =
  "h-8.5 border-b border-line py-1 pl-2 text-right tabular-nums coarse:h-11 print:h-5 print:py-0";
export const COMPARED_HEAD =
  "border-b border-line-strong py-1 pl-2 text-right align-bottom text-2xs font-medium text-ink-3";
export const COMPARED_LINK =
  "text-inherit no-underline hover:underline coarse:inline-block coarse:px-2 coarse:py-2.5";

/** The duties by class on either day, and how many came to each and left it. */
export function ComparisonClasses({ classes, since, on }: Props) {
  const t = useTranslations("comparison");
  const full = useTranslations("class");
  const plan = useTranslations("steering");
  return (
    <table className="h-fit w-full border-separate border-spacing-0 text-sm print:text-[0.75rem]">
      <caption className="pb-1 text-left text-xs font-semibold text-ink-2">{t("duties")}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${COMPARED_HEAD} pl-0! text-left!`}>
            {t("class")}
          </th>
          <th scope="col" className={COMPARED_HEAD}>
            {writeShortDay(since)}
          </th>
          <th scope="col" className={COMPARED_HEAD}>
            {writeShortDay(on)}
          </th>
          <th scope="col" className={COMPARED_HEAD}>
            {t("came")}
          </th>
          <th scope="col" className={COMPARED_HEAD}>
            {t("went")}
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ code, before, now, came, went }) => (
          <tr key={code}>
            <th scope="row" className={`${COMPARED_CELL} pl-0! text-left! font-medium`}>
              <span
                className={`flex items-center gap-1.5 text-xs font-semibold ${code === "unassigned" ? "text-ink-3" : CLASS_TEXT[code]}`}
              >
                <Icon name={code === "unassigned" ? "info" : code} className="size-4 flex-none" />
                {code === "unassigned" ? plan("unassigned") : full(code)}
              </span>
            </th>
            <td className={`${COMPARED_CELL} text-ink-2`}>
              <Count figure={before} />
            </td>
            <td className={`${COMPARED_CELL} font-bold`}>
              <Count figure={now} />
            </td>
            <td className={`${COMPARED_CELL} text-ink-2`}>
              <Count figure={came} />
            </td>
            <td className={`${COMPARED_CELL} text-ink-2`}>
              <Count figure={went} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ figure }: { figure: Figure }) {
  return (
    <FigureLink
      figure={figure}
      className={`${COMPARED_LINK} ${figure.count === 0 ? "font-normal text-ink-3!" : ""}`}
    >
      {figure.count}
    </FigureLink>
  );
}
