"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/server/form-action";
import { useFieldWords } from "../../../field-words";

type Props<V> = {
  action: FormAction<V>;
  label: string;
  /** Whom the button is about, for those who hear it without seeing its row. */
  about?: string;
  children: ReactNode;
};

/** One change to who belongs to a group. */
export function MemberForm<V>({ action, label, about, children }: Props<V>) {
  const t = useTranslations("agencyPage");
  const [state, send, busy] = useActionState(action, null);
  const labels = { members: t("members"), memberId: t("addMember") };
  const { errors } = useFieldWords(state, { title: t("membersRefused"), labels });
  return (
    <form action={send} className="grid justify-items-start gap-2" data-screen-only>
      <FormErrors {...errors} />
      {children}
      <SubmitButton
        size={about ? "small" : "normal"}
        aria-label={about && `${label}: ${about}`}
        label={busy ? t("sending") : label}
        sending={t("sending")}
        disabled={busy}
      />
    </form>
  );
}
