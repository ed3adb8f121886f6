"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { FreshSlips } from "@/components/fresh-slips";
import { HiddenFields } from "@/components/hidden-fields";
import { ButtonLink } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { ListFileField } from "@/components/ui/list-file-field";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { bringIn } from "./actions";
import { Reading } from "./reading";

type Props = {
  groups: readonly { id: string; name: string }[];
  commune: string;
  address: string;
};

/** A pasted list is read, corrected, read again, and then added at once; the last answer is the slips. */
export function VillagesForm({ groups, commune, address }: Props) {
  const t = useTranslations("villages");
  const problem = useTranslations("field");
  const refusal = useTranslations("refusal");
  const [state, send, busy] = useActionState(bringIn, null);
  if (state?.slips) {
    return (
      <div className="grid gap-4">
        <div role="status" data-screen-only>
          <Notice icon="check">
            {t("added", { count: state.slips.length })} {t("next")}
          </Notice>
        </div>
        <FreshSlips slips={state.slips} commune={commune} address={address} />
        <p data-screen-only>
          <ButtonLink href="/admin/agencies">{t("toList")}</ButtonLink>
        </p>
      </div>
    );
  }
  const refused = state?.refused;
  const count = (...verdicts: string[]) =>
    (state?.lines ?? []).filter(({ verdict }) => verdicts.includes(verdict)).length;
  const good = count("good");
  const bad = count("bad");
  const labels = { list: t("list"), file: t("fileLabel"), groupId: t("group") };
  const wrong = Object.entries(refused?.fields ?? {});
  const errorAt = (name: string) => {
    const code = refused?.fields[name];
    // Which file it was, the field no longer says.
    return code && [name === "file" && state?.fileName, problem(code)].filter(Boolean).join(": ");
  };
  const only = groups.length === 1 ? groups[0] : undefined;
  const groupId = only?.id ?? state?.groupId ?? "";
  const group = groups.find(({ id }) => id === groupId);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormErrors
        message={refused ? (wrong.length > 0 ? t("refused") : refusal(refused.reason)) : undefined}
        fields={wrong.map(([id]) => ({
          id,
          error: `${labels[id as keyof typeof labels] ?? id}: ${errorAt(id)}`,
        }))}
      />
      <HiddenFields values={{ mark: state?.mark ?? "", ...(only && { groupId: only.id }) }} />
      <p className="text-sm">{t("how")}</p>
      {!only && (
        <SelectField
          id="groupId"
          name="groupId"
          label={labels.groupId}
          hint={t("groupHint")}
          error={errorAt("groupId")}
          key={`group ${groupId}`}
          defaultValue={groupId}
          options={[
            { value: "", label: t("choose") },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <TextareaField
        id="list"
        name="list"
        label={labels.list}
        error={errorAt("list")}
        key={state?.mark}
        defaultValue={state?.list}
        rows={10}
        spellCheck={false}
        autoComplete="off"
        required
      />
      <ListFileField
        id="file"
        label={t("file")}
        hint={t("fileHint")}
        error={errorAt("file")}
        tooLarge={problem("table_too_large")}
      />
      <SubmitButton
        name="step"
        value="read"
        look={good > 0 && bad === 0 ? "outline" : "primary"}
        className="justify-self-start"
        label={busy ? t("sending") : state ? t("readAgain") : t("read")}
        sending={t("sending")}
        disabled={busy}
      />
      {state && state.lines.length > 0 && (
        <section aria-labelledby="reading" className="grid gap-3 border-t border-line pt-4">
          <div role="status">
            <h2 id="reading" className="text-md font-heavy">
              {t("reading")}
            </h2>
            <p className="text-sm">
              {t("sum", { good, known: count("known", "repeated"), bad })} · {t("nothingSaved")}
            </p>
          </div>
          {bad > 0 && <Notice icon="overdue">{t("mend")}</Notice>}
          {bad === 0 && good === 0 && <Notice icon="check">{t("nothingNew")}</Notice>}
          {bad === 0 && good > 0 && (
            <div className="grid justify-items-start gap-2 rounded-lg border border-control p-4">
              <p className="font-bold">{t("confirmTitle", { count: good })}</p>
              <p className="text-sm">{t("confirm", { group: group?.name ?? t("group") })}</p>
              <SubmitButton
                name="step"
                value="add"
                look="primary"
                label={busy ? t("adding") : t("add", { count: good })}
                sending={t("adding")}
                disabled={busy}
              />
            </div>
          )}
          <Reading lines={state.lines} />
        </section>
      )}
    </form>
  );
}
