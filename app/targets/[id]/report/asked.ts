import { FIELD_PROBLEMS, type FieldProblem, REFUSALS } from "@/domain/refusal";
import { isUuid } from "@/domain/uuid";

export type Search = Readonly<Record<string, string | string[] | undefined>>;

/** What a refused form brought back in the address: what was typed, and what is wrong with which field. */
export function returnedForm(search: Search) {
  const one = (name: string) => {
    const value = search[name];
    return typeof value === "string" ? value : "";
  };
  const problems = Object.entries(search).flatMap(([name, code]) => {
    const known = FIELD_PROBLEMS.find((problem) => problem === code);
    return name.startsWith("problem.") && known ? [[name.slice(8), known] as const] : [];
  });
  const refused = one("refused");
  return {
    typed: one,
    problems: Object.fromEntries(problems) as Record<string, FieldProblem>,
    reason: REFUSALS.find((code) => code === refused) ?? null,
    isBroken: refused === "upload_broken",
    about: one("about"),
    fileAgain: one("file") !== "",
    kept: isUuid(one("kept")) ? one("kept") : null,
    correct: isUuid(one("correct")) ? one("correct") : null,
    receipt: isUuid(one("receipt")) ? one("receipt") : null,
  };
}

export type ReturnedForm = ReturnType<typeof returnedForm>;

/** Under what name the device keeps what was typed: a report is one form, each correction another. */
export function draftOf(correctsId: string | null): string {
  return correctsId === null ? "figure" : `correct ${correctsId}`;
}
