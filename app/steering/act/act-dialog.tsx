"use client";

import { type ComponentProps, type MouseEvent, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { IconRef } from "@/components/ui/icon-ref";
import type { FormAction } from "@/server/form-action";
import { ActForm } from "../../act-form";
import { About } from "./about";
import type { OfferedAct } from "./board-act";
import { clockOf } from "./clock-of";
import { sayDone } from "./said";

type Words = Pick<ComponentProps<typeof ActForm>, "sending" | "reasons" | "problems">;

type Props = Omit<OfferedAct, "act"> & {
  /** The page where the same form stands, for whoever has no JavaScript or wants it apart. */
  href: string;
  action: FormAction;
  words: Words;
  /** What closes it and changes nothing. */
  close: string;
};

/**
 * A link that opens its form in a dialog instead of leaving the page. It is drawn when it is first opened, and
 * closing it keeps what was typed. A refusal stays in it; what was done is said by the button, and by the page.
 */
export function ActDialog({ href, action, words, close, ...offered }: Props) {
  const { id, label, look, size, icon, title, about, hidden, fields, submit, said } = offered;
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [drawn, setDrawn] = useState(false);
  const [done, setDone] = useState({ times: 0, words: "" });

  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    flushSync(() => setDrawn(true));
    dialog.current?.showModal();
  };
  const act: FormAction = async (previous, form) => {
    const answer = await action(previous, form);
    if (!answer?.ok) return answer;
    dialog.current?.close();
    const told = [said, clockOf(answer.value)].filter(Boolean).join(" ");
    setDone(({ times }) => ({ times: times + 1, words: told }));
    sayDone(`${title}: ${told}`);
    return answer;
  };
  return (
    <>
      <a
        href={href}
        onClick={open}
        aria-haspopup="dialog"
        data-screen-only
        className={`${buttonClass(look, size)} relative z-1`}
      >
        {icon && <IconRef name={icon} className="size-4" />}
        {done.words || label}
      </a>
      {drawn && (
        <dialog
          ref={dialog}
          aria-labelledby={heading}
          className="m-auto max-h-[calc(100dvh-2rem)] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-line bg-surface p-5 text-left text-sm font-normal whitespace-normal text-ink shadow-pop backdrop:bg-ink/40"
        >
          <h2 id={heading} className="mb-2 text-md font-heavy text-balance">
            {title}
          </h2>
          <About lines={about} />
          <ActForm
            key={done.times}
            id={`act-${id}`}
            action={act}
            hidden={hidden}
            fields={fields}
            submit={submit}
            look="primary"
            {...words}
          />
          <Button
            type="button"
            look="quiet"
            className="mt-2"
            onClick={() => dialog.current?.close()}
          >
            {close}
          </Button>
        </dialog>
      )}
    </>
  );
}
