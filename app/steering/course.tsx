import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CourseChart } from "@/components/steering/course-chart";
import { type Figure, FigureLink } from "@/components/steering/figure";
import { daysBetween } from "@/domain/day";
import type { SteeringView } from "@/domain/steering/view";
import type { Addresses } from "./figures";

/** What fell due in the period and what was done, in a sentence and as a drawing. */
export function Course({ view, to }: { view: SteeringView; to: Addresses }) {
  const t = useTranslations("steering.course");
  const { scope, course } = view;
  const link = (figure: Figure) => (words: ReactNode) => (
    <FigureLink figure={figure} className="font-bold text-ink">
      {words}
    </FigureLink>
  );
  const due = to.duties(course.due);
  const dueDone = to.duties(course.dueDone);
  const later = to.duties(course.later);
  return (
    <>
      <p className="mb-2.5 text-sm text-ink-2 print:mb-1">
        {t.rich("say", {
          due: due.count,
          done: dueDone.count,
          due_link: link(due),
          done_link: link(dueDone),
        })}{" "}
        {t.rich("later", {
          days: Math.max(0, daysBetween(scope.on, scope.endsOn)),
          count: later.count,
          link: link(later),
        })}
      </p>
      <CourseChart
        points={course.points}
        from={course.points[0]?.day ?? scope.startsOn}
        until={scope.endsOn}
        on={scope.on}
        isToday={scope.isToday}
        overdue={to.duties(course.dueOverdue)}
        waiting={to.duties(course.dueWaiting)}
        done={to.duties(course.done)}
        all={due.count + later.count}
      />
    </>
  );
}
