import { useLocale, useTranslations } from "next-intl";
import { fileSize } from "./file-size";
import { type ReportErrors, type ReportValues, reportId } from "./report-fields";
import { ReportFiles } from "./report-files";
import { useFileWords } from "./report-words";
import { Field } from "./ui/field";
import { Fold } from "./ui/fold";
import { Icon } from "./ui/icon";
import { TextField } from "./ui/text-field";
import { TextareaField } from "./ui/textarea-field";

/** A file that has arrived but belongs to no report yet. */
export type StagedFile = { id: string; name: string; size: number };

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
        {received.length > 0 && (
          <fieldset className="mb-2 text-xs">
            <legend className="mb-1 text-ink-2">{t("received")}</legend>
            <ul>
              {received.map((file) => (
                <li
                  key={file.id}
                  className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2 border-t border-line py-1.5 first:border-t-0"
                >
                  <Icon name="check" className="size-4 text-ink-3" />
                  <span className="break-words">
                    <span className="font-medium">{file.name}</span>{" "}
                    <span className="whitespace-nowrap text-ink-3">
                      {fileSize(file.size, locale)}
                    </span>
                  </span>
                  <label className="inline-flex min-h-7 cursor-pointer items-center gap-1.5 coarse:min-h-11">
                    <input type="checkbox" name="removeFile" value={file.id} className="size-4" />
                    {t("remove")}
                    <span className="sr-only">: {file.name}</span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        )}
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
