"use client";

import { useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

type Props = {
  id: string;
  text: string;
  words: { label: string; hint: string; copy: string; copied: string };
};

const never = () => () => {};

/** A text to be pasted elsewhere: whole in a field to select from, with a button where a browser can do it. */
export function CopyText({ id, text, words }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const copy = async () => {
    // Where the page may not reach the clipboard the text is at least selected.
    field.current?.select();
    await navigator.clipboard?.writeText(text);
    setCopied(true);
  };
  return (
    <div className="grid justify-items-start gap-2">
      <label htmlFor={id} className="sr-only">
        {words.label}
      </label>
      <textarea
        id={id}
        ref={field}
        readOnly
        value={text}
        rows={Math.min(24, text.split("\n").length + 1)}
        aria-describedby={`${id}-hint`}
        className="w-full rounded-md border border-control bg-surface p-3 text-sm leading-6 print:hidden"
      />
      <p data-print-only className="hidden text-sm whitespace-pre-wrap print:block">
        {text}
      </p>
      <p id={`${id}-hint`} data-screen-only className="text-xs text-ink-3">
        {words.hint}
      </p>
      {works && (
        <Button type="button" data-screen-only onClick={copy}>
          {isCopied ? words.copied : words.copy}
        </Button>
      )}
      <span role="status" className="sr-only">
        {isCopied ? words.copied : ""}
      </span>
    </div>
  );
}
