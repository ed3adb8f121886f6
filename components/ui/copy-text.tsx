"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "./button";

export type CopyWords = { copy: string; copied: string; byHand: string };

type Props = {
  /** The id of the field whose text is taken along. */
  of: string;
  words: CopyWords;
};

const never = () => () => {};

/**
 * Takes the text of a field along, where a browser can run it; it says so only when it did. Beside a page that is not
 * secure, as on a house's own network, there is no clipboard to write to: then the older way, else the reader's own hand
 * on the text that is selected.
 */
export function CopyText({ of, words }: Props) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!works) return null;
  return (
    <>
      <Button type="button" data-screen-only onClick={async () => setCopied(await takeAlong(of))}>
        {isCopied ? words.copied : words.copy}
      </Button>
      <span
        role="status"
        data-screen-only
        className={isCopied === false ? "text-sm text-ink-2" : "sr-only"}
      >
        {isCopied === null ? "" : isCopied ? words.copied : words.byHand}
      </span>
    </>
  );
}

async function takeAlong(id: string): Promise<boolean> {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(field.value);
      return true;
    }
  } catch {
    // The reader did not let the page do it; the older way may still.
  }
  return document.execCommand("copy");
}
