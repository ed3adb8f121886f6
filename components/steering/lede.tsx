import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Day } from "@/domain/day";
import { writeShortDay } from "@/domain/vietnamese-day";
import { Icon } from "../ui/icon";
import { type Figure, FigureLink } from "./figure";

type Props = {
  overdue: Figure;
  /** How many agencies lead a task that is overdue. */
  agencies: number;
  worst: { agency: string; days: number; href: string } | null;
  /** Overdue tasks of coordinating agencies, which make no duty overdue. */
  coordinating: Figure;
  /** What falls due next, when nothing is overdue. */
  nextDay: Day | null;
  waiting: Figure;
  /** Whether what waits, waits for the reader. */
  forReader: boolean;
};

/** The answer in words, before any count or chart. */
export function Lede({
  overdue,
  agencies,
  worst,
  coordinating,
  nextDay,
  waiting,
  forReader,
}: Props) {
  const t = useTranslations("steering.lede");
  const inked = "font-semibold text-ink decoration-line-strong";
  return (
    <p className="mb-3.5 text-lg text-pretty print:mb-3 print:text-center print:text-[1rem] print:leading-6">
      {overdue.count > 0 ? (
        <>
          <Icon
            name="overdue"
            className="mr-1.5 size-4.75 -translate-y-px align-[-0.17em] text-over-fg"
          />
          {t.rich("overdue", {
            duties: overdue.count,
            agencies,
            late: (words) => (
              <FigureLink figure={overdue} className="font-heavy text-over-fg">
                {words}
              </FigureLink>
            ),
            where: (words) => (
              <a href="#late" className={inked}>
                {words}
              </a>
            ),
          })}{" "}
          {worst &&
            t.rich("worst", {
              agency: worst.agency,
              days: worst.days,
              task: (words) => (
                <a href={worst.href} className={inked}>
                  {words}
                </a>
              ),
              b: bold,
            })}
        </>
      ) : (
        <>
          {t("noneOverdue")} {nextDay && t("next", { day: writeShortDay(nextDay) })}
        </>
      )}{" "}
      {overdue.count === 0 &&
        coordinating.count > 0 &&
        t.rich("coordinating", {
          count: coordinating.count,
          link: linkTo(coordinating, inked),
        })}{" "}
      {waiting.count > 0 &&
        t.rich(forReader ? "waitingForYou" : "waiting", {
          count: waiting.count,
          link: linkTo(waiting, inked),
        })}
    </p>
  );
}

function linkTo(figure: Figure, className: string) {
  return (words: ReactNode) => (
    <FigureLink figure={figure} className={className}>
      {words}
    </FigureLink>
  );
}

function bold(words: ReactNode) {
  return <b className="font-heavy">{words}</b>;
}
