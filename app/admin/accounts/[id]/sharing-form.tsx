"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { HiddenFields } from "@/components/hidden-fields";
import { ActFold } from "@/components/ui/act-fold";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { useFieldWords } from "../../../field-words";
import { changeSharing } from "../actions";

type Props = { hidden: Readonly<Record<string, string>>; shared: boolean };

/** One box, under the warning of what ticking it means. */
export function SharingForm({ hidden, shared }: Props) {
  const t = useTranslations("sharedAccount");
  const [state, send, busy] = useActionState(changeSharing, null);
  const labels = { shared: t("box") };
  const { errors } = useFieldWords(state, { title: t("refused"), labels });
  const ticked = state?.ok === false ? state.values.shared !== undefined : shared;
  return (
    <ActFold summary={t("change")} open={state?.ok === false}>
      <form
        action={send}
        noValidate
        data-screen-only
        className="grid justify-items-start gap-3 *:max-w-full"
      >
        <HiddenFields values={hidden} />
        <FormErrors {...errors} />
        <Notice icon="info">{t("warning")}</Notice>
        <label className="flex min-h-7 items-center gap-2 text-sm font-semibold coarse:min-h-11">
          <input
            key={String(ticked)}
            id="shared"
            type="checkbox"
            name="shared"
            defaultChecked={ticked}
            className="size-4 flex-none accent-accent-700 coarse:size-5"
          />
          {t("box")}
        </label>
        <SubmitButton
          label={busy ? t("sending") : t("save")}
          sending={t("sending")}
          disabled={busy}
        />
      </form>
    </ActFold>
  );
}
