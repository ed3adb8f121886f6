"use client";

import { type ReactNode, useActionState } from "react";
import { ActingName } from "@/components/acting-name";
import { fill } from "@/components/fill";
import { HiddenFields } from "@/components/hidden-fields";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { RefusalCode } from "@/domain/refusal";
import { confirmAtOnce } from "./actions";

type Props = {
  /** The key of this drawing. */
  draw: string;
  /** Whether any of the rows can be ticked. */
  tickable: boolean;
  /** Why a submission could not be confirmed, in words. */
  reasons: Readonly<Partial<Record<RefusalCode, string>>>;
  /** Drawn on the server: the words' own machinery would weigh more than the list. */
  words: { done: string; left: string; submit: string; hint: string };
  children: ReactNode;
};

/** The list of what waits, as a form: what is ticked in it is confirmed at once, and what became of each is said. */
export function BulkConfirm({ draw, tickable, reasons, words, children }: Props) {
  const refusal = (code: RefusalCode) => reasons[code] ?? code;
  const [state, send, busy] = useActionState(confirmAtOnce, null);
  const refused = state && !state.ok ? state : null;
  return (
    <form action={send} noValidate>
      <HiddenFields values={{ key: draw }} />
      <div role="status" className="grid gap-2 not-empty:mb-3">
        {state?.ok && state.value.confirmed > 0 && (
          <Notice icon="check">{fill(words.done, { count: state.value.confirmed })}</Notice>
        )}
        {state?.ok && state.value.left.length > 0 && (
          <Notice icon="info">
            {words.left}
            <ul className="ml-4 list-disc">
              {state.value.left.map(({ ref, agencyName, reason }) => (
                <li key={`${ref} ${agencyName}`}>{`${ref} ${agencyName}: ${refusal(reason)}`}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      {refused && !refused.fields.actingName && (
        <div className="mb-3">
          <Notice icon="overdue" tone="error">
            {refusal(refused.reason)}
          </Notice>
        </div>
      )}
      {children}
      {tickable && (
        <div data-screen-only className="-mt-2 mb-5.5 grid justify-items-start gap-2">
          <ActingName
            id="bulk-actingName"
            problem={refused?.fields.actingName}
            typed={refused?.values.actingName}
          />
          <Button disabled={busy}>{words.submit}</Button>
          <p className="text-xs text-ink-3">{words.hint}</p>
        </div>
      )}
    </form>
  );
}
