"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { FIELD_PROBLEMS } from "@/domain/refusal";
import type { PastedReading } from "@/server/queries/pasted-figures";

const MOST_SHOWN = 100;

type Props = Pick<PastedReading, "problems" | "sums" | "empty">;

/** What in a pasted table was not understood, each by its row and column, sums that differ, and villages without a figure. */
export function PastedProblems({ problems, sums, empty }: Props) {
  const t = useTranslations("targets");
  const field = useTranslations("field");
  const inWords = (problem: PastedReading["problems"][number]) => {
    const known = FIELD_PROBLEMS.find((one) => one === problem.code);
    const words = known ? field(known) : t(`pasteProblem.${problem.code as "no_years"}`);
    return "about" in problem && problem.about ? `${words} ${problem.about}` : words;
  };
  return (
    <>
      {problems.length > 0 && (
        <Notice icon="overdue">
          <p>{t("mend")}</p>
          <ul className="mt-1 grid gap-1">
            {problems.slice(0, MOST_SHOWN).map((problem) => (
              <li
                key={`${problem.line}/${problem.column}/${problem.code}`}
                className="wrap-anywhere"
              >
                <b>
                  {problem.column === null
                    ? t("line", { line: problem.line })
                    : t("lineColumn", { line: problem.line, column: problem.column })}
                </b>
                {problem.said && <> “{problem.said}”</>}: {inWords(problem)}
              </li>
            ))}
          </ul>
          {problems.length > MOST_SHOWN && (
            <p>{t("more", { count: problems.length - MOST_SHOWN })}</p>
          )}
        </Notice>
      )}
      {sums.map(({ line, year, stated, sum }) => (
        <Notice key={`${line}/${year}`} icon="info">
          {t("tableSum", {
            line,
            year: String(year),
            stated,
            sum,
            difference: Math.abs(stated - sum),
          })}
        </Notice>
      ))}
      {empty.length > 0 && (
        <Notice icon="info">
          <p>{t("emptyCells")}</p>
          <ul className="mt-1 grid gap-1">
            {empty.slice(0, MOST_SHOWN).map(({ village, years }) => (
              <li key={village}>
                <b>{village}</b>: {years.join(", ")}
              </li>
            ))}
          </ul>
          {empty.length > MOST_SHOWN && <p>{t("more", { count: empty.length - MOST_SHOWN })}</p>}
        </Notice>
      )}
    </>
  );
}
