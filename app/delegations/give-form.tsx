"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { HiddenFields } from "@/components/hidden-fields";
import { FieldError } from "@/components/ui/field-error";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { POWERS } from "@/domain/power";
import { useFieldWords } from "../field-words";
import { give } from "./actions";

type Props = {
  hidden: Readonly<Record<string, string>>;
  deputies: readonly { value: string; label: string }[];
  /** Today, as it is typed. */
  today: string;
};

/** To whom, which powers, from when until when, by which document. */
export function GiveForm({ hidden, deputies, today }: Props) {
  const t = useTranslations("delegation");
  const [state, send, busy] = useActionState(give, null);
  const labels = {
    toUserId: t("to"),
    powers: t("powers"),
    fromDay: t("fromDay"),
    untilDay: t("untilDay"),
    basis: t("basisLabel"),
  };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const field = (name: "toUserId" | "fromDay" | "untilDay" | "basis") => ({
    id: name,
    name,
    label: labels[name],
    error: errorAt(name),
    defaultValue: typedAt(name) ?? "",
    autoComplete: "off",
  });
  const powersError = errorAt("powers");
  return (
    <form action={send} noValidate data-screen-only className="grid gap-3.5">
      <HiddenFields values={hidden} />
      <FormErrors {...errors} />
      <SelectField
        {...field("toUserId")}
        key={`to ${typedAt("toUserId")}`}
        options={[{ value: "", label: t("choose") }, ...deputies]}
        required
      />
      <fieldset id="powers" tabIndex={-1} aria-describedby="powers-hint">
        <legend className="mb-1 text-sm font-semibold">{labels.powers}</legend>
        <FieldError id="powers" error={powersError} />
        <ul className="grid gap-x-6 wide:grid-cols-2">
          {POWERS.map((power) => {
            const typed = typedAt(`power-${power}`) !== undefined;
            return (
              <li key={power}>
                <label className="flex min-h-7 items-baseline gap-2 py-0.5 text-sm coarse:min-h-11 coarse:items-center">
                  <input
                    key={`${power} ${typed}`}
                    type="checkbox"
                    name={`power-${power}`}
                    defaultChecked={typed}
                    className="size-4 flex-none translate-y-0.5 accent-accent-700 coarse:size-5"
                  />
                  {t(`power.${power}`)}
                </label>
              </li>
            );
          })}
        </ul>
        <p id="powers-hint" className="mt-1 text-xs text-ink-3">
          {t("powersHint")}
        </p>
      </fieldset>
      <div className="grid gap-3 wide:grid-cols-2">
        <TextField
          {...field("fromDay")}
          defaultValue={typedAt("fromDay") ?? today}
          inputMode="numeric"
          required
        />
        <TextField {...field("untilDay")} hint={t("dayHint")} inputMode="numeric" required />
      </div>
      <TextField {...field("basis")} hint={t("basisHint")} />
      <SubmitButton
        look="primary"
        className="justify-self-start"
        label={busy ? t("sending") : t("submit")}
        sending={t("sending")}
        disabled={busy}
      />
    </form>
  );
}
