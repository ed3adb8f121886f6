"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ActingName } from "@/components/acting-name";
import { HiddenFields } from "@/components/hidden-fields";
import { Fold } from "@/components/ui/fold";
import { FormErrors } from "@/components/ui/form-errors";
import { ListFileField } from "@/components/ui/list-file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { paste } from "./paste-actions";
import { PastedProblems } from "./pasted-problems";
import { PastedRows } from "./pasted-rows";

type Props = {
  targetId: string;
  kind: "planned" | "share";
  draw: string;
  /** It is the first thing to do here. */
  open?: boolean;
};

/** A table out of a spreadsheet: read, corrected, read again, and then written at once. */
export function PasteForm({ targetId, kind, draw, open = false }: Props) {
  const t = useTranslations("targets");
  const problem = useTranslations("field");
  const refusal = useTranslations("refusal");
  const [state, send, busy] = useActionState(paste, null);
  const refused = state?.refused;
  const reading = state?.reading;
  const wrong = Object.entries(refused?.fields ?? {});
  const errorAt = (name: string) => {
    const code = refused?.fields[name];
    // Which file it was, the field no longer says.
    return code && [name === "file" && state?.fileName, problem(code)].filter(Boolean).join(": ");
  };
  const labels: Record<string, string> = {
    text: t("table"),
    file: t("fileLabel"),
    source: t("source"),
    sourceDay: t("sourceDay"),
    actingName: t("actingPerson"),
  };
  const changed = reading?.rows.filter(({ isSame }) => !isSame).length ?? 0;
  const ready = reading && reading.problems.length === 0 && changed > 0;
  return (
    <Fold summary={t("pasteFold")} open={open || state !== null}>
      <form action={send} noValidate className="grid gap-4">
        <FormErrors
          message={
            refused ? (wrong.length > 0 ? t("refused") : refusal(refused.reason)) : undefined
          }
          fields={wrong.map(([id]) => ({
            id: `paste-${id}`,
            error: `${labels[id] ?? id}: ${errorAt(id)}`,
          }))}
        />
        <HiddenFields
          values={{
            ...{ targetId, kind, mark: state?.mark ?? "" },
            seenCount: reading ? String(reading.seenCount) : "",
            key: `${draw}-${state?.mark ?? ""}`,
          }}
        />
        <p className="text-sm">{t(`how.${kind}`)}</p>
        <TextareaField
          id="paste-text"
          name="text"
          label={t("table")}
          error={errorAt("text")}
          key={state?.mark}
          defaultValue={state?.text}
          rows={8}
          spellCheck={false}
          autoComplete="off"
        />
        <ListFileField
          id="paste-file"
          label={t("file")}
          hint={t("fileHint")}
          error={errorAt("file")}
          tooLarge={problem("table_too_large")}
        />
        <div className="grid gap-3 wide:grid-cols-[2fr_1fr]">
          <TextField
            id="paste-source"
            name="source"
            label={t("source")}
            hint={t("sourceHint")}
            error={errorAt("source")}
            defaultValue={state?.source}
            autoComplete="off"
          />
          <TextField
            id="paste-sourceDay"
            name="sourceDay"
            label={t("sourceDay")}
            error={errorAt("sourceDay")}
            defaultValue={state?.sourceDay}
            inputMode="numeric"
            autoComplete="off"
          />
        </div>
        <ActingName
          id="paste-actingName"
          problem={refused?.fields.actingName}
          typed={state?.actingName}
        />
        <SubmitButton
          name="step"
          value="read"
          look={ready ? "outline" : "primary"}
          className="justify-self-start"
          label={busy ? t("reading") : t(state ? "readAgain" : "read")}
          sending={t("reading")}
          disabled={busy}
        />
        {reading && (
          <section aria-labelledby="pasted" className="grid gap-3 border-t border-line pt-4">
            <div role="status">
              <h2 id="pasted" className="text-md font-heavy">
                {t("pasted")}
              </h2>
              <p className="text-sm">
                {t("pastedSum", {
                  count: changed,
                  same: reading.rows.length - changed,
                  bad: reading.problems.length,
                })}
              </p>
            </div>
            <PastedProblems {...reading} />
            {ready && (
              <div className="grid justify-items-start gap-2 rounded-lg border border-control p-4">
                <p className="text-sm">{t("pastedConfirm")}</p>
                <SubmitButton
                  name="step"
                  value="save"
                  look="primary"
                  label={busy ? t("saving") : t("savePasted", { count: changed })}
                  sending={t("saving")}
                  disabled={busy}
                />
              </div>
            )}
            <PastedRows rows={reading.rows} />
          </section>
        )}
      </form>
    </Fold>
  );
}
