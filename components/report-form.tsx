import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Day } from "@/domain/day";
import type { DutyRole } from "@/domain/task";
import { writeDay } from "@/domain/vietnamese-day";
import { ActingName } from "./acting-name";
import { HiddenFields } from "./hidden-fields";
import type { StagedFile } from "./received-files";
import { ReportButtons } from "./report-buttons";
import { ReportDesk } from "./report-desk";
import { ReportEnteredFor } from "./report-entered-for";
import { ReportEvidence } from "./report-evidence";
import { type ReportErrors, type ReportField, type ReportValues, reportId } from "./report-fields";
import { ReportProgress } from "./report-progress";
import { useDeskWords } from "./report-words";
import { Fold } from "./ui/fold";
import { FormErrors } from "./ui/form-errors";
import { Notice } from "./ui/notice";
import { TextareaField } from "./ui/textarea-field";

type Props = {
  /** Whose form it is, about which task, and when it was drawn: for what is kept on the device. */
  desk: { user: string; task: string; label: string; drawnAt: number; keptAt: number | null };
  /** The address that receives the multipart form. */
  action: string;
  hidden: Readonly<Record<string, string>>;
  /** A coordinating agency reports its own part, and the words say so. */
  role: DutyRole;
  /** What was last reported; null before the first update. */
  last: { progress: number; on: Day } | null;
  /** Why the last report came back, until the next one. */
  returnReason?: string | null;
  /** Set when somebody else's report is being written down: the agency it is entered for. */
  enteredFor?: string | null;
  /** What was typed, when a refused form comes back; nothing otherwise. */
  values?: ReportValues;
  /** Words to stand above single fields. */
  errors?: ReportErrors;
  /** What is wrong with the report as a whole. */
  formError?: string;
  /** Files of a refused form that are already here. */
  received?: readonly StagedFile[];
  /** What others did to the task while this was typed. */
  meanwhile?: ReactNode;
  /** The task takes no report as it stands; the words stay to be read and copied. */
  closed?: boolean;
};

const LABELS = {
  enteredFrom: "enteredFrom",
  enteredHow: "enteredHow",
  receivedOn: "receivedOn",
  progress: "progress",
  note: "note",
  obstacles: "obstacles",
  proposals: "proposals",
  files: "evidence",
  documentNumber: "documentNumber",
  documentDate: "documentDate",
  noEvidenceReason: "noEvidenceReason",
  actingName: "actingName",
} as const satisfies Record<ReportField, string>;

/** The fields from the top of the form down. */
const FIELDS = Object.keys(LABELS) as ReportField[];

/**
 * The report of a task: one text and one file are enough. It is an ordinary form, and the server answers bad
 * input by the field, so the browser's own bubbles (in the browser's language) stay out of it.
 */
export function ReportForm(props: Props) {
  const t = useTranslations("report");
  const { role, last, values = {}, errors = {}, received = [], enteredFor } = props;
  const words = useDeskWords();
  const part = role === "coordinating";
  const field = (name: ReportField) => ({
    id: reportId(name),
    name,
    error: errors[name],
    defaultValue: values[name],
  });
  // In the order of the form, and each by its field's name: "Hãy điền mục này" alone says nothing.
  const wrong = FIELDS.flatMap((name) => {
    const error = errors[name];
    return error ? [{ id: reportId(name), error: `${t(LABELS[name])}: ${error}` }] : [];
  });
  return (
    <form
      id="report"
      action={props.action}
      method="post"
      encType="multipart/form-data"
      noValidate
      aria-labelledby="report-title"
      data-screen-only
      className="grid gap-3.5 rounded-lg border border-t-3 border-line border-t-accent-700 bg-surface px-4 pt-3.5 pb-4 tall:sticky tall:top-17 desk:px-4.5"
    >
      {/* Enter in a field saves an update: nobody reports completion by a slip of the finger. */}
      <button type="submit" name="act" value="update" hidden disabled={props.closed} />
      <HiddenFields values={props.hidden} />
      <h2 id="report-title" className="text-md font-heavy">
        {part ? t("titlePart") : t("title")}
      </h2>
      <FormErrors message={props.formError} fields={wrong} />
      {props.meanwhile}
      <ReportDesk {...props.desk} words={words}>
        {props.returnReason && (
          <Notice icon="returned">
            <b>{t("returned")}</b> {props.returnReason}
          </Notice>
        )}
        {enteredFor && <ReportEnteredFor agency={enteredFor} values={values} errors={errors} />}
        <ReportProgress
          label={part ? t("progressPart") : t("progress")}
          rangeLabel={t("percent")}
          hint={last ? t("last", { progress: last.progress, day: writeDay(last.on) }) : undefined}
          error={errors.progress}
          value={values.progress ?? String(last?.progress ?? 0)}
        />
        <TextareaField {...field("note")} label={part ? t("notePart") : t("note")} />
        <div className="grid gap-1">
          <Fold summary={t("obstacles")} open={Boolean(values.obstacles || errors.obstacles)}>
            <TextareaField {...field("obstacles")} label={t("obstacles")} rows={2} labelHidden />
          </Fold>
          <Fold summary={t("proposals")} open={Boolean(values.proposals || errors.proposals)}>
            <TextareaField {...field("proposals")} label={t("proposals")} rows={2} labelHidden />
          </Fold>
        </div>
        <ReportEvidence {...props.desk} reasonAsked={!part} {...{ values, errors, received }} />
        <ActingName
          id={reportId("actingName")}
          problem={errors.actingName}
          typed={values.actingName}
        />
        {!props.closed && <ReportButtons part={part} />}
      </ReportDesk>
    </form>
  );
}
