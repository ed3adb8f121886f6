import { useTranslations } from "next-intl";
import type { Day } from "@/domain/day";
import { writeShortDay } from "@/domain/vietnamese-day";
import { Fold } from "../ui/fold";
import {
  type CoursePoint,
  countTicks,
  courseScale,
  gapAreas,
  monthTicks,
  spread,
  stepLine,
} from "./course-scale";
import { CourseTable } from "./course-table";
import { type Figure, FigureLink } from "./figure";

type Props = {
  points: readonly { day: Day; due: number; done: number | null }[];
  from: Day;
  until: Day;
  /** The day the board speaks of. */
  on: Day;
  isToday: boolean;
  overdue: Figure;
  waiting: Figure;
  done: Figure;
  /** All duties that have a day by which they must be done. */
  all: number;
};

/** A line's height in the drawing, in per cent of it: labels nearer than this would lie on each other. */
const LABEL = 10.5;

/** What fell due and what was done, day by day, drawn on the server; every word is HTML, so it never shrinks. */
export function CourseChart({
  points,
  from,
  until,
  on,
  isToday,
  overdue,
  waiting,
  done,
  all,
}: Props) {
  const t = useTranslations("steering.course");
  const highest = Math.max(all, ...points.map((point) => Math.max(point.due, point.done ?? 0)));
  const ticks = countTicks(highest);
  const scale = courseScale(from, until, ticks.at(-1) ?? 1);
  const known = points.flatMap(({ day, due, done: count }): CoursePoint[] =>
    day <= on && count !== null ? [{ day, due, done: count }] : [],
  );
  const dueNow = known.at(-1)?.due ?? 0;
  const ahead = points.flatMap(({ day, due }) => (day > on ? [{ day, due, done: 0 }] : []));
  const now = scale.x(on);
  const doneAt = scale.y(done.count);
  const [allTop, lateTop, doneTop] = spread(
    [scale.y(all), scale.y((dueNow + done.count) / 2), doneAt],
    overdue.count + waiting.count > 0 ? 2 * LABEL : LABEL,
  );
  return (
    <>
      <figure className="mt-1 pt-2.5 pb-6.5 pl-8 pr-26 text-2xs leading-4.25 wide:pr-33 desk:pr-33 print:pl-7 print:pr-30 print:text-[0.75rem] print:leading-3.75">
        <div className="relative h-60 *:absolute *:whitespace-nowrap print:h-36">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            role="img"
            aria-label={t("sentence", {
              day: writeShortDay(on),
              due: dueNow,
              done: done.count,
              overdue: overdue.count,
              waiting: waiting.count,
              all,
              last: writeShortDay(until),
            })}
            className="inset-0 size-full overflow-visible fill-none *:[vector-effect:non-scaling-stroke]"
          >
            {ticks.map((tick) => (
              <path key={tick} d={`M0 ${scale.y(tick)}H100`} className="stroke-line" />
            ))}
            <path d={gapAreas(known, scale, on)} className="fill-over-bg" />
            <path
              d={stepLine(known, "due", scale, on)}
              strokeWidth="1.75"
              className="stroke-ink-2"
            />
            <path
              d={stepLine([{ day: on, due: dueNow, done: 0 }, ...ahead], "due", scale, until)}
              strokeWidth="1.75"
              strokeDasharray="4 3"
              className="stroke-control"
            />
            <path
              d={stepLine(known, "done", scale, on)}
              strokeWidth="2.5"
              className="stroke-accent-700"
            />
            <path d={`M${now} 0V100`} strokeDasharray="2 3" className="stroke-ink-3" />
          </svg>
          {ticks.map((tick) => (
            <span
              key={tick}
              aria-hidden="true"
              className="right-full mr-2 -translate-y-1/2 text-ink-3 tabular-nums"
              style={{ top: `${scale.y(tick)}%` }}
            >
              {tick}
            </span>
          ))}
          {monthTicks(from, until).map((month) => (
            <span
              key={month}
              aria-hidden="true"
              className="top-full mt-1.5 text-ink-3"
              style={{ left: `${scale.x(month)}%` }}
            >
              {t("month", { month: String(Number(month.slice(5, 7))) })}
            </span>
          ))}
          <i
            className="-mt-1 -ml-1 size-2 rounded-full bg-accent-700"
            style={{ left: `${now}%`, top: `${doneAt}%` }}
          />
          <span
            className={`mx-1.5 mt-0.5 text-ink-3 ${now > 50 ? "-translate-x-[calc(100%+0.75rem)]" : ""}`}
            style={{ left: `${now}%`, top: 0 }}
          >
            {isToday ? t("today", { day: writeShortDay(on) }) : writeShortDay(on)}
          </span>
          <span
            className="left-full ml-2.5 -translate-y-1/2 text-ink-2"
            style={{ top: `${allTop}%` }}
          >
            {t.rich("all", { count: all, day: writeShortDay(until), b: bold })}
          </span>
          {overdue.count + waiting.count > 0 && (
            <span
              className="left-full ml-2.5 grid -translate-y-1/2 text-ink-2"
              style={{ top: `${lateTop}%` }}
            >
              {overdue.count > 0 && (
                <FigureLink
                  figure={overdue}
                  className="py-1 font-bold text-over-fg no-underline print:py-0"
                >
                  {t("overdue", { count: overdue.count })}
                </FigureLink>
              )}
              {waiting.count > 0 && (
                <FigureLink figure={waiting} className="py-1 text-ink-2 no-underline print:py-0">
                  {t("waiting", { count: waiting.count })}
                </FigureLink>
              )}
            </span>
          )}
          <span className="left-full ml-2.5 -translate-y-1/2" style={{ top: `${doneTop}%` }}>
            <FigureLink figure={done} className="inline-block py-1 no-underline print:py-0">
              {t.rich("done", { count: done.count, b: bold })}
            </FigureLink>
          </span>
        </div>
      </figure>
      <div data-screen-only>
        <Fold summary={t("table")} quiet>
          <CourseTable points={points} />
        </Fold>
      </div>
    </>
  );
}

function bold(words: React.ReactNode) {
  return <b>{words}</b>;
}
