import { useLocale, useTranslations } from "next-intl";
import { ReceivedFiles, type StagedFile } from "./received-files";
import { type ReportErrors, type ReportValues, reportId } from "./report-fields";
import { ReportFiles } from "./report-files";
import { useFileWords } from "./report-words";
import { Field } from "./ui/field";
import { Fold } from "./ui/fold";
import { TextField } from "./ui/text-field";
import { TextareaField } from "./ui/textarea-field";

type Props = {
  user: string;
  task: string;
  /** A lead that reports completion without evidence says why. */
  reasonAsked: boolean;
  values: ReportValues;
  errors: ReportErrors;
  received: readonly StagedFile[];
};

/** What proves the report: files, or a document's number and date, or a reason why there is none. */
export function ReportEvidence({ user, task, reasonAsked, values, errors, received }: Props) {
  const t = useTranslations("report");
  const locale = useLocale();
  const words = useFileWords();
  const id = reportId("files");
  const document = [
    values.documentNumber,
    values.documentDate,
    errors.documentNumber,
    errors.documentDate,
  ];
  return (
    <div className="grid gap-1">
      <Field id={id} label={t("evidence")} hint={t("filesHint")} error={errors.files}>
        <ReceivedFiles files={received} />
        <ReportFiles {...{ id, user, task, locale, words }} invalid={Boolean(errors.files)} />
      </Field>
      <Fold quiet summary={t("document")} open={document.some(Boolean)}>
        <TextField
          id={reportId("documentNumber")}
          name="documentNumber"
          label={t("documentNumber")}
          error={errors.documentNumber}
          defaultValue={values.documentNumber}
          autoComplete="off"
        />
        <TextField
          id={reportId("documentDate")}
          name="documentDate"
          label={t("documentDate")}
          hint={t("dateHint")}
          error={errors.documentDate}
          defaultValue={values.documentDate}
          inputMode="numeric"
          autoComplete="off"
        />
      </Fold>
      {reasonAsked && (
        <Fold
          quiet
          summary={t("noEvidence")}
          open={Boolean(values.noEvidenceReason || errors.noEvidenceReason)}
        >
          <TextareaField
            id={reportId("noEvidenceReason")}
            name="noEvidenceReason"
            label={t("noEvidenceReason")}
            error={errors.noEvidenceReason}
            defaultValue={values.noEvidenceReason}
            rows={2}
          />
        </Fold>
      )}
    </div>
  );
}
