import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { ActingName } from "@/components/acting-name";
import { HiddenFields } from "@/components/hidden-fields";
import { ReceivedFiles, type StagedFile } from "@/components/received-files";
import { TypedDraft } from "@/components/typed-draft";
import { Button } from "@/components/ui/button";
import { describe, Field } from "@/components/ui/field";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { type ReportPeriod, writePeriod } from "@/domain/target/report-period";
import type { TargetRow } from "@/server/queries/target-rows";
import { useFigure } from "../../figure-words";
import { usePeriod } from "../../period-words";
import { draftOf, type ReturnedForm } from "./asked";

type Props = {
  target: TargetRow;
  /** Each with whether the commune's figure of it is there. */
  periods: readonly (ReportPeriod & { isTaken: boolean })[];
  villages: readonly { id: string; name: string }[];
  due: ReportPeriod | null;
  /** The report whose figure is to be corrected. */
  corrected: TargetRow["reports"][number] | null;
  back: ReturnedForm;
  /** The file that came with the form that came back. */
  received: StagedFile | null;
  /** It is written down for the responsible agency. */
  isRecording: boolean;
  drawnAt: number;
};

const WAYS = ["paper", "phone", "email", "meeting"] as const;

/** How far the target has come by the end of a month or quarter. It goes by a door of its own, because of its file. */
export function ReportForm({
  target,
  periods,
  villages,
  due,
  corrected,
  back,
  received,
  isRecording,
  drawnAt,
}: Props) {
  const t = useTranslations("targets");
  const field = useTranslations("field");
  const refusal = useTranslations("refusal");
  const draft = useTranslations("draft");
  const figure = useFigure(target.unit);
  const period = usePeriod();
  const errorAt = (name: string) => {
    const code = back.problems[name];
    if (!code) return undefined;
    return [field(code), name === "value" && back.about].filter(Boolean).join(" ");
  };
  const labels: Record<string, string> = {
    period: t("periodLabel"),
    agencyId: t("ofWhom"),
    value: t("value"),
    note: t("note"),
    file: t("evidenceFile"),
    documentNumber: t("documentNumber"),
    documentDate: t("documentDate"),
    noEvidenceReason: t("noEvidenceReason"),
    actingName: t("actingName"),
    enteredFrom: t("enteredFrom"),
    enteredHow: t("enteredHow"),
    receivedOn: t("receivedOn"),
  };
  const wrong = Object.keys(back.problems);
  const whole = back.isBroken ? t("broken") : back.reason && refusal(back.reason);
  const hint = t(received ? "evidenceFileOther" : "evidenceFileHint");
  const file = { id: "file", hint, error: errorAt("file") };
  type Line = { hint?: string; inputMode?: "numeric" | "decimal"; maxLength?: number };
  const line = (name: string, rest: Line = {}) => (
    <TextField
      id={name}
      name={name}
      label={labels[name] ?? name}
      error={errorAt(name)}
      defaultValue={back.typed(name)}
      autoComplete="off"
      {...rest}
    />
  );
  return (
    <form
      id="form"
      action={`/targets/${target.id}/report/send`}
      method="post"
      encType="multipart/form-data"
      className="grid max-w-160 gap-3.5"
    >
      <TypedDraft
        about={target.id}
        form={draftOf(corrected?.id ?? null)}
        isReturned={back.reason !== null || back.isBroken}
        drawnAt={drawnAt}
        words={{ restored: draft.raw("restored"), discard: draft("discard") }}
      />
      <HiddenFields
        values={{
          key: randomUUID(),
          ...(corrected && { correct: corrected.id }),
          ...(received && { kept: received.id }),
        }}
      />
      <FormErrors
        message={wrong.length > 0 ? t("refused") : (whole ?? undefined)}
        fields={wrong.map((name) => ({
          id: name,
          error: `${labels[name] ?? name}: ${errorAt(name)}`,
        }))}
      />
      {back.fileAgain && <Notice icon="info">{t("fileAgain")}</Notice>}
      {corrected ? (
        <p className="text-sm">
          {t(corrected.agencyName ? "correctingOf" : "correcting", {
            period: period({ kind: corrected.period, lastDay: corrected.lastDay }),
            value: figure(corrected.value),
            village: corrected.agencyName ?? "",
          })}
        </p>
      ) : (
        <>
          {villages.length > 0 && (
            <SelectField
              id="agencyId"
              name="agencyId"
              label={labels.agencyId ?? ""}
              error={errorAt("agencyId")}
              defaultValue={back.typed("agencyId")}
              options={[
                { value: "", label: t("wholeCommune") },
                ...villages.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <SelectField
            id="period"
            name="period"
            label={labels.period ?? ""}
            error={errorAt("period")}
            defaultValue={back.typed("period") || (due ? writePeriod(due) : "")}
            options={[
              { value: "", label: t("choose") },
              ...periods.map((one) => ({
                value: writePeriod(one),
                label: one.isTaken ? t("periodTaken", { period: period(one) }) : period(one),
              })),
            ]}
          />
        </>
      )}
      {line("value", {
        hint: t(`valueHint.${target.unit ?? "people"}`),
        inputMode: target.unit === "percent" ? "decimal" : "numeric",
      })}
      <TextareaField
        id="note"
        name="note"
        label={labels.note ?? ""}
        hint={t("noteHint")}
        error={errorAt("note")}
        defaultValue={back.typed("note")}
        rows={2}
        maxLength={500}
      />
      <fieldset className="grid gap-3 rounded-lg border border-line px-4 pt-2 pb-3.5">
        <legend className="px-1 text-sm font-semibold">{t("evidence")}</legend>
        <Field label={labels.file ?? ""} {...file}>
          <ReceivedFiles files={received ? [received] : []} />
          <input
            {...describe(file)}
            type="file"
            name="files"
            className="block w-full rounded-md border-[1.5px] border-dashed border-control bg-canvas p-2.5 text-ink-2 file:mr-3 file:min-h-(--control) file:rounded-md file:border file:border-solid file:border-control file:bg-surface file:px-3 file:font-semibold file:text-ink wide:text-sm"
          />
        </Field>
        <div className="grid gap-3 wide:grid-cols-2">
          {line("documentNumber", { maxLength: 200 })}
          {line("documentDate", { inputMode: "numeric" })}
        </div>
        {line("noEvidenceReason", { hint: t("noEvidenceHint"), maxLength: 500 })}
      </fieldset>
      {isRecording && (
        <fieldset className="grid gap-3 rounded-lg border border-line px-4 pt-2 pb-3.5">
          <legend className="px-1 text-sm font-semibold">
            {t("enteredFor", { agency: target.responsibleAgencyName ?? "" })}
          </legend>
          <p className="text-xs text-ink-3">{t("enteredForHint")}</p>
          {line("enteredFrom", { maxLength: 200 })}
          <div className="grid gap-3 wide:grid-cols-2">
            <SelectField
              id="enteredHow"
              name="enteredHow"
              label={labels.enteredHow ?? ""}
              error={errorAt("enteredHow")}
              defaultValue={back.typed("enteredHow") || "paper"}
              options={WAYS.map((way) => ({ value: way, label: t(`way.${way}`) }))}
            />
            {line("receivedOn", { inputMode: "numeric" })}
          </div>
        </fieldset>
      )}
      <ActingName
        id="actingName"
        problem={back.problems.actingName}
        typed={back.typed("actingName")}
      />
      <Button look="primary" className="justify-self-start">
        {t(corrected ? "sendCorrection" : isRecording ? "sendRecorded" : "sendReport")}
      </Button>
    </form>
  );
}
