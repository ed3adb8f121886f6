import { useTranslations } from "next-intl";
import { type ReportErrors, type ReportValues, reportId } from "./report-fields";
import { SelectField } from "./ui/select-field";
import { TextField } from "./ui/text-field";

type Props = { agency: string; values: ReportValues; errors: ReportErrors };

const WAYS = ["paper", "phone", "email", "meeting"] as const;

/** From whom, when and how a report came that somebody else now writes down. */
export function ReportEnteredFor({ agency, values, errors }: Props) {
  const t = useTranslations("report");
  return (
    <fieldset className="rounded-md border border-dashed border-control px-3 pb-3">
      <legend className="px-1 text-sm font-bold">{t("enteredFor", { agency })}</legend>
      <p className="mb-2 text-xs text-ink-3">{t("enteredForHint")}</p>
      <div className="grid gap-3">
        <TextField
          id={reportId("enteredFrom")}
          name="enteredFrom"
          label={t("enteredFrom")}
          error={errors.enteredFrom}
          defaultValue={values.enteredFrom}
          autoComplete="off"
        />
        <SelectField
          id={reportId("enteredHow")}
          name="enteredHow"
          label={t("enteredHow")}
          error={errors.enteredHow}
          defaultValue={values.enteredHow ?? "paper"}
          options={WAYS.map((way) => ({ value: way, label: t(`how.${way}`) }))}
        />
        <TextField
          id={reportId("receivedOn")}
          name="receivedOn"
          label={t("receivedOn")}
          hint={t("dateHint")}
          error={errors.receivedOn}
          defaultValue={values.receivedOn}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
    </fieldset>
  );
}
