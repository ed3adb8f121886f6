"use client";

import { useActionState } from "react";
import { HiddenFields } from "@/components/hidden-fields";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { useFieldWords } from "../../../../field-words";
import { mergeInRegister } from "../../actions";

type Props = { hidden: Readonly<Record<string, string>>; submit: string; sending: string };

/** The confirmation of a merge, after everything that it will do. */
export function MergeForm({ hidden, submit, sending }: Props) {
  const [state, send, busy] = useActionState(mergeInRegister, null);
  const { errors } = useFieldWords(state, { title: submit, labels: { intoId: submit } });
  return (
    <form action={send} className="grid justify-items-start gap-3">
      <FormErrors {...errors} />
      <HiddenFields values={hidden} />
      <Button look="primary" disabled={busy} className="max-w-full whitespace-normal">
        {busy ? sending : submit}
      </Button>
    </form>
  );
}
