import { useTranslations } from "next-intl";
import type { FormState } from "@/server/form-action";

type Words = {
  /** Above the list of fields that are wrong. */
  title: string;
  /** What each field is called, under its name, which is its id too. */
  labels: Readonly<Record<string, string>>;
};

/** What a refused form says: at each field what is wrong and what was typed, and all of it on top. */
export function useFieldWords(state: FormState, { title, labels }: Words) {
  const problem = useTranslations("field");
  const refusal = useTranslations("refusal");
  const refused = state && !state.ok ? state : null;
  const inTheWay = (words: string, own = refused?.about.join(", ")) =>
    [words, own].filter(Boolean).join(" ");
  const errorAt = (name: string) => {
    const code = refused?.fields[name];
    return code && inTheWay(problem(code), refused?.aboutFields?.[name]);
  };
  const wrong = Object.keys(refused?.fields ?? {});
  return {
    errorAt,
    typedAt: (name: string) => refused?.values[name],
    /** For the box on top of the form; without a wrong field it is the act itself that cannot be. */
    errors: {
      message: refused ? (wrong.length > 0 ? title : inTheWay(refusal(refused.reason))) : undefined,
      fields: wrong.map((id) => ({ id, error: `${labels[id]}: ${errorAt(id)}` })),
    },
  };
}
