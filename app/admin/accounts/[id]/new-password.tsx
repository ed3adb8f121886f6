"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { FreshSlips } from "@/components/fresh-slips";
import { ActFold } from "@/components/ui/act-fold";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { giveNewPassword } from "../actions";

type Props = { username: string; commune: string; address: string };

/** Another one-time password for somebody who lost theirs; its answer is the slip. */
export function NewPassword({ username, commune, address }: Props) {
  const t = useTranslations("keptAccount");
  const refusal = useTranslations("refusal");
  const [state, send, busy] = useActionState(giveNewPassword, null);
  return (
    <div className="grid gap-3">
      {state?.ok && <FreshSlips slips={[state.value]} commune={commune} address={address} />}
      <ActFold summary={t("reset")} open={state?.ok === false}>
        <form
          action={send}
          data-screen-only
          className="grid justify-items-start gap-3 *:max-w-full"
        >
          <input type="hidden" name="username" value={username} />
          {state?.ok === false && (
            <Notice icon="overdue" tone="error">
              {refusal(state.reason)}
            </Notice>
          )}
          <p className="text-sm">{t("resetText")}</p>
          <Button disabled={busy}>{busy ? t("sending") : t("resetSubmit")}</Button>
        </form>
      </ActFold>
    </div>
  );
}
