import type { ReactNode } from "react";
import type { FormAction } from "./form-action";
import { HiddenFields } from "./hidden-fields";
import type { ButtonLook } from "./ui/button-class";
import { SubmitButton } from "./ui/submit-button";
import { SubmitGuard } from "./ui/submit-guard";

type Props = {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  label: string;
  sending: string;
  look?: ButtonLook;
  /** Fields, errors, a word of warning: above the button. */
  children?: ReactNode;
};

/** A form that does one thing: take note, withdraw, confirm, return. */
export function ActForm({ action, hidden, label, sending, look, children }: Props) {
  return (
    <form
      action={action}
      method={typeof action === "string" ? "post" : undefined}
      noValidate
      data-screen-only
      className="grid justify-items-start gap-3 *:max-w-full"
    >
      <HiddenFields values={hidden} />
      {children && <div className="grid w-full gap-3">{children}</div>}
      <SubmitButton look={look} label={label} sending={sending} />
      <SubmitGuard sending={sending} />
    </form>
  );
}
