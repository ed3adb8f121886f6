import { useTranslations } from "next-intl";
import { headline } from "@/domain/target/headline";
import type { StandingOfTarget } from "@/domain/target/standing";
import { ChartKey } from "./chart-key";
import { drawingOf, hasCourse, signsOf, useDrawingSentence } from "./drawing-of";
import { TargetChart } from "./target-chart";
import { TargetSay } from "./target-say";

type Props = {
  targets: readonly StandingOfTarget[];
  isToday: boolean;
  hrefOf: (targetId: string) => string;
  /** What changed since an earlier day, where two are compared. */
  changes?: ReadonlyMap<string, string>;
};

/** Each target with its course and what is to be said of it. */
export function TargetCards({ targets, isToday, hrefOf, changes }: Props) {
  const t = useTranslations("trajectory");
  const sentence = useDrawingSentence();
  const all = targets.map((target) => ({ target, drawing: drawingOf(target, isToday) }));
  // One of which nothing can be drawn yet leaves no hole between the drawings.
  const drawings = [
    ...all.filter(({ drawing }) => hasCourse(drawing)),
    ...all.filter(({ drawing }) => !hasCourse(drawing)),
  ];
  return (
    <>
      <div className="grid gap-x-8 gap-y-5 wide:grid-cols-2 print:gap-x-6 print:gap-y-3">
        {drawings.map(({ target, drawing }) => (
          <div key={target.id} className="min-w-0 break-inside-avoid">
            <h3 className="text-sm font-bold print:text-[0.8125rem]">
              {target.partOfId && <span className="font-normal text-ink-3">{t("partOf")}: </span>}
              <a
                href={hrefOf(target.id)}
                lang="vi"
                className="text-ink no-underline hover:underline coarse:inline-block coarse:py-2"
              >
                {headline(target.name)}
              </a>
            </h3>
            <TargetSay target={target} />
            {changes?.has(target.id) && (
              <p className="text-sm text-ink-2 print:text-[0.75rem]">{changes.get(target.id)}</p>
            )}
            {hasCourse(drawing) && (
              <TargetChart drawing={drawing} sentence={sentence(target)} size="small" />
            )}
          </div>
        ))}
      </div>
      <ChartKey signs={signsOf(drawings.map(({ drawing }) => drawing).filter(hasCourse))} />
    </>
  );
}
