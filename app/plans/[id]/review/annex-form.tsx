import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { describe, Field } from "@/components/ui/field";
import { FIELD_PROBLEMS, REFUSALS } from "@/domain/refusal";

type Props = {
  planId: string;
  questionId: string;
  /** Why the last file was not taken, as the address says it. */
  problem: string | null;
};

/** The file that a question about an annex asks for; it goes by a door of its own, because it may be large. */
export function AnnexForm({ planId, questionId, problem }: Props) {
  const t = useTranslations("review");
  const field = useTranslations("field");
  const refusal = useTranslations("refusal");
  const ofField = FIELD_PROBLEMS.find((code) => code === problem);
  const ofAct = REFUSALS.find((code) => code === problem);
  const error = ofField ? field(ofField) : ofAct && refusal(ofAct);
  const file = { id: "annex", hint: t("field.annexHint"), error };
  return (
    <form
      action={`/plans/${planId}/annex/${questionId}`}
      method="post"
      encType="multipart/form-data"
      className="grid justify-items-start gap-3 *:w-full"
    >
      <Field label={t("field.annex")} {...file}>
        <input
          {...describe(file)}
          type="file"
          name="files"
          required
          className="block w-full rounded-md border-[1.5px] border-dashed border-control bg-canvas p-2.5 text-ink-2 file:mr-3 file:min-h-(--control) file:rounded-md file:border file:border-solid file:border-control file:bg-surface file:px-3 file:font-semibold file:text-ink wide:text-sm"
        />
      </Field>
      <Button look="primary">{t("submitFile")}</Button>
    </form>
  );
}
