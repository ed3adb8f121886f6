"use client";

import { useTranslations } from "next-intl";
import { ActForm } from "@/app/act-form";
import { Notice } from "@/components/ui/notice";
import { sendTrial } from "./actions";

/** Sends whoever asks a few words, the way everything else is sent. */
export function Trial({ formKey }: { formKey: string }) {
  const t = useTranslations("deliveries");
  const refusal = useTranslations("refusal");
  const codes = ["address_missing", "forbidden", "signed_out"] as const;
  return (
    <ActForm
      id="trial"
      action={sendTrial}
      hidden={{ key: formKey }}
      submit={t("try")}
      sending={t("sending")}
      done={(value) => (
        <div role="status">
          <Notice icon="check">
            {t("tryDone", { address: (value as { address: string }).address })}
          </Notice>
        </div>
      )}
      reasons={Object.fromEntries(codes.map((code) => [code, refusal(code)]))}
      problems={{}}
    />
  );
}
