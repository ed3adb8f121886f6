import { useTranslations } from "next-intl";
import { IntoView } from "./into-view";
import { Notice } from "./notice";

type Props = {
  /** What is wrong with the form as a whole: the task has changed meanwhile, say. */
  message?: string;
  /** What is wrong with single fields: the field's id and the words that stand above it. */
  fields?: readonly { id: string; error: string }[];
};

/** The box on top of a refused form, with a way to every field that is wrong. */
export function FormErrors({ message, fields = [] }: Props) {
  const t = useTranslations("form");
  if (!message && fields.length === 0) return null;
  return (
    <Notice icon="overdue" tone="error">
      <IntoView />
      <p className="font-semibold">{message ?? t("errors", { count: fields.length })}</p>
      {fields.length > 0 && (
        <ul className="mt-1 grid gap-1">
          {fields.map(({ id, error }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block text-over-fg coarse:py-2">
                {error}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
