"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { FreshSlips } from "@/components/fresh-slips";
import { ButtonLink } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useFieldWords } from "../../../field-words";
import { openNewAccount } from "../actions";

type Choice = { value: string; label: string };

type Props = {
  agencies: readonly Choice[];
  roles: readonly Choice[];
  /** Today, as it is typed. */
  today: string;
  commune: string;
  address: string;
};

/** An account with its first membership; its answer is the slip. */
export function NewAccountForm({ agencies, roles, today, commune, address }: Props) {
  const t = useTranslations("newAccount");
  const [state, send, busy] = useActionState(openNewAccount, null);
  const labels = {
    username: t("username"),
    agencyId: t("agency"),
    role: t("role"),
    fromDay: t("fromDay"),
    name: t("name"),
    post: t("post"),
    phone: t("phone"),
    email: t("email"),
  };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const field = (name: keyof typeof labels) => ({
    id: name,
    name,
    label: labels[name],
    error: errorAt(name),
    defaultValue: typedAt(name) ?? "",
  });
  if (state?.ok) {
    return (
      <div className="grid gap-4">
        <FreshSlips slips={[state.value]} commune={commune} address={address} />
        <p className="flex flex-wrap gap-3" data-screen-only>
          <ButtonLink href={`/admin/accounts/${state.value.userId}`}>{t("toAccount")}</ButtonLink>
          <ButtonLink href="/admin/accounts" look="quiet">
            {t("toList")}
          </ButtonLink>
        </p>
      </div>
    );
  }
  const choose = [{ value: "", label: t("choose") }];
  return (
    <form action={send} noValidate className="grid gap-3.5">
      <FormErrors {...errors} />
      <TextField
        {...field("username")}
        hint={t("usernameHint")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <SelectField
        {...field("agencyId")}
        key={`agency ${typedAt("agencyId")}`}
        options={[...choose, ...agencies]}
        required
      />
      <SelectField
        {...field("role")}
        key={`role ${typedAt("role")}`}
        options={[...choose, ...roles]}
        required
      />
      <TextField
        {...field("fromDay")}
        defaultValue={typedAt("fromDay") ?? today}
        hint={t("fromDayHint")}
        inputMode="numeric"
        autoComplete="off"
      />
      <fieldset className="grid gap-3.5 border-t border-line pt-3">
        <legend className="float-left mb-1 text-sm font-bold">{t("person")}</legend>
        <p className="clear-both text-xs text-ink-3">{t("personHint")}</p>
        <TextField {...field("name")} autoComplete="off" />
        <TextField {...field("post")} autoComplete="off" />
        <TextField {...field("phone")} type="tel" autoComplete="off" />
        <TextField {...field("email")} type="email" autoComplete="off" />
      </fieldset>
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
