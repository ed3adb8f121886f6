import { useTranslations } from "next-intl";
import type { FormState } from "@/server/form-action";

/** What stands at a field of a form that was refused: the word of the problem, and what was typed. */
export function useFieldWords(state: FormState) {
  const problem = useTranslations("field");
  const refusal = useTranslations("refusal");
  const refused = state && !state.ok ? state : null;
  const errorAt = (name: string) => {
    const code = refused?.fields[name];
    return code && problem(code);
  };
  return {
    errorAt,
    typedAt: (name: string) => refused?.values[name],
    /** Every field that is wrong, for the box on top of the form. */
    wrong: Object.keys(refused?.fields ?? {}).map((id) => ({ id, error: errorAt(id) ?? "" })),
    /** What is wrong with the act as a whole, when it is not a field. */
    message:
      refused && Object.keys(refused.fields).length === 0 ? refusal(refused.reason) : undefined,
  };
}
