import type { ComponentProps } from "react";
import { Button } from "./button";
import type { ButtonLook, ButtonSize } from "./button-class";

type Props = {
  label: string;
  /** What it says while the form is on its way; shown by a SubmitGuard in the same form. */
  sending: string;
  look?: ButtonLook;
  size?: ButtonSize;
} & Omit<ComponentProps<"button">, "children" | "type">;

/** A button that sends its form. Its name and value always travel with the form. */
export function SubmitButton({ label, sending, ...button }: Props) {
  return (
    <Button {...button}>
      <span className="sending-words">
        <span>{label}</span>
        <span>{sending}</span>
      </span>
    </Button>
  );
}
