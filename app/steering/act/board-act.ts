import type { ComponentProps } from "react";
import type { ButtonLook, ButtonSize } from "@/components/ui/button-class";
import type { IconName } from "@/components/ui/icon-paths";
import type { ActForm } from "../../act-form";

/** What can be decided without leaving the board. */
export const BOARD_ACTS = [
  ...(["urge_agency", "urge_overdue", "urge_task", "grant", "refuse"] as const),
  ...(["remind", "close", "answer", "direct", "confirm", "return"] as const),
];
export type BoardAct = (typeof BOARD_ACTS)[number];

type Form = ComponentProps<typeof ActForm>;

/** An act that this reader may do now, with what its form says and sends. */
export type OfferedAct = {
  act: BoardAct;
  /** Tells it from others of its kind: of a report that raised two things, each is answered by itself. */
  id: string;
  label: string;
  look: ButtonLook;
  size: ButtonSize;
  icon?: IconName;
  title: string;
  /** What one must know to decide, a line each. */
  about: readonly string[];
  hidden: Form["hidden"];
  fields: NonNullable<Form["fields"]>;
  submit: string;
  /** What the button says afterwards. */
  said: string;
};

/** Whether a text is the address of the board, so that nobody is led elsewhere. */
export function isBoardAddress(text: unknown): text is string {
  return typeof text === "string" && /^\/steering\?[\w=&.-]{1,300}$/.test(text);
}

/** Where the same form stands as a page of its own, with the way back. */
export function actAddress({ act, id }: Pick<OfferedAct, "act" | "id">, back: string): string {
  return `/steering/act?${new URLSearchParams({ act, id, back })}`;
}
