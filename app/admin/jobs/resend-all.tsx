"use client";

import { useTranslations } from "next-intl";
import { ActForm } from "@/app/act-form";
import { Notice } from "@/components/ui/notice";
import { resendAll } from "./actions";

/** Sends everything again that was given up and still holds. */
export function ResendAll({ formKey, count }: { formKey: string; count: number }) {
  const t = useTranslations("deliveries");
  const refusal = useTranslations("refusal");
  const codes = ["nothing_given_up", "forbidden", "signed_out"] as const;
  return (
    <ActForm
      id="resend-all"
      action={resendAll}
      hidden={{ key: formKey }}
      submit={t("resendAll", { count })}
      sending={t("resending")}
      done={(value) => (
        <div role="status">
          <Notice icon="check">
            {t("resentAll", { count: (value as { count: number }).count })}
          </Notice>
        </div>
      )}
      reasons={Object.fromEntries(codes.map((code) => [code, refusal(code)]))}
      problems={{}}
    />
  );
}
