"use client";

import type { ComponentProps, ReactNode } from "react";
import { HiddenFields } from "@/components/hidden-fields";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  send: (form: FormData) => void;
  isSaved: boolean;
  errors: ComponentProps<typeof FormErrors>;
  formKey: string;
  words: { saved: string; submit: string; sending: string };
  children: ReactNode;
};

/** A few fields that are kept as they are sent, and say so above them. */
export function KeptForm({ send, isSaved, errors, formKey, words, children }: Props) {
  return (
    <form action={send} noValidate className="grid gap-3.5">
      {isSaved && (
        <div role="status">
          <Notice icon="check">{words.saved}</Notice>
        </div>
      )}
      <FormErrors {...errors} />
      <HiddenFields values={{ key: formKey }} />
      {children}
      <SubmitButton
        look="primary"
        className="justify-self-start"
        label={words.submit}
        sending={words.sending}
      />
    </form>
  );
}
