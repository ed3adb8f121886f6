"use client";

import { type ReactNode, useActionState } from "react";
import { ActDraft } from "@/components/act-draft";
import { ActingName } from "@/components/acting-name";
import { HiddenFields } from "@/components/hidden-fields";
import { ActFold } from "@/components/ui/act-fold";
import { Button } from "@/components/ui/button";
import type { ButtonLook, ButtonSize } from "@/components/ui/button-class";
import { ChecksField } from "@/components/ui/checks-field";
import { Fold } from "@/components/ui/fold";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { FieldProblem, RefusalCode } from "@/domain/refusal";
import type { FormAction } from "@/server/form-action";

type Option = { value: string; label: string; hint?: string };

type ActField = { name: string; label: string; hint?: string } & (
  | { kind: "line" | "text" }
  | { kind: "choice"; options: readonly Option[]; chosen?: string }
  | {
      kind: "checks";
      options: readonly Option[];
      /** Words that open the list when it is not to stand open. */
      summary?: string;
    }
);

type Props = {
  /** Prefix of the ids of its fields. */
  id: string;
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  fields?: readonly ActField[];
  submit: string;
  /** What the button does among others that say the same. */
  submitLabel?: string;
  sending: string;
  look?: ButtonLook;
  size?: ButtonSize;
  icon?: IconName;
  /** Words that open the form when it is not the page's first act. */
  fold?: string;
  /** Folded away as a quiet link, for what is rarely needed. */
  quiet?: boolean;
  /** What stands in the form's place once the act is done; without it the page says it. */
  done?: (value: unknown) => ReactNode;
  /** What a refusal is in words: as a whole, and by the field. */
  reasons: Readonly<Partial<Record<RefusalCode, string>>>;
  problems: Readonly<Partial<Record<FieldProblem, string>>>;
};

/** A small act on a page: what was refused keeps what was typed, with and without JavaScript. */
export function ActForm(props: Props) {
  const { id, action, hidden, fields = [], submit, submitLabel, sending, look, size, icon } = props;
  const { fold, quiet, done, reasons, problems } = props;
  const [state, send, busy] = useActionState(action, null);
  const draft = hidden.taskId && fields.some(({ kind }) => kind === "text") && (
    <ActDraft form={id} task={hidden.taskId} isDone={state?.ok ?? false} isBusy={busy} />
  );
  if (state?.ok && done)
    return (
      <>
        {draft}
        {done(state.value)}
      </>
    );
  const refused = state && !state.ok ? state : null;
  const wrong = refused && Object.keys(refused.fields).length > 0;
  const form = (
    <form
      action={send}
      noValidate
      data-screen-only
      className="grid justify-items-start gap-3 *:max-w-full"
    >
      <HiddenFields values={hidden} />
      {draft}
      {refused && !wrong && (
        <Notice icon="overdue" tone="error">
          {[reasons[refused.reason] ?? refused.reason, refused.about.join(", ")].join(" ")}
        </Notice>
      )}
      {fields.map((field) => {
        const problem = refused?.fields[field.name];
        return (
          <div key={field.name} className="w-full">
            <Control
              field={field}
              id={`${id}-${field.name}`}
              error={problem && (problems[problem] ?? problem)}
              typed={refused?.values[field.name]}
            />
          </div>
        );
      })}
      <ActingName
        id={`${id}-actingName`}
        problem={refused?.fields.actingName}
        typed={refused?.values.actingName}
      />
      <Button look={look} size={size} disabled={busy} aria-label={busy ? undefined : submitLabel}>
        {icon && <Icon name={icon} className="size-4" />}
        {busy ? sending : submit}
      </Button>
    </form>
  );
  if (!fold) return form;
  return (
    <ActFold summary={fold} open={refused !== null} quiet={quiet}>
      {form}
    </ActFold>
  );
}

type ControlProps = { field: ActField; id: string; error?: string; typed?: string };

/** The control of a field, with what was typed or ticked when the form came back. */
function Control({ field, id, error, typed }: ControlProps) {
  const { name, label, hint } = field;
  const common = { id, name, label, hint, error };
  switch (field.kind) {
    case "choice":
      return (
        <SelectField {...common} options={field.options} defaultValue={typed ?? field.chosen} />
      );
    case "checks": {
      const list = <ChecksField {...common} options={field.options} chosen={typed?.split(",")} />;
      if (!field.summary) return list;
      return (
        <Fold summary={field.summary} open={Boolean(typed || error)}>
          {list}
        </Fold>
      );
    }
    case "line":
      return <TextField {...common} defaultValue={typed} />;
    default:
      return <TextareaField {...common} defaultValue={typed} />;
  }
}
