"use client";

import { useEffect, useState } from "react";
import { fileSize } from "./file-size";

const LARGEST = 50 * 1024 * 1024;
const TYPES =
  ".pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.txt,.csv,.jpg,.jpeg,.png,.heic,image/jpeg,image/png,image/heic";

type Props = {
  id: string;
  invalid: boolean;
  locale: string;
  words: { choose: string; tooLarge: string };
};

/**
 * The browser's own box for files, which takes a drop as well. With JavaScript it lies unseen over our words (its
 * own are in the browser's language), lists what was chosen, and says before the sending, not after it, that
 * a file is too large: on a weak line that is an hour saved.
 */
export function FileInput({ id, invalid, locale, words }: Props) {
  const [ready, setReady] = useState(false);
  const [chosen, setChosen] = useState<readonly { name: string; size: number }[]>([]);
  useEffect(() => setReady(true), []);
  return (
    <>
      <div
        className={`relative min-h-14 rounded-md border-[1.5px] bg-canvas hover:border-ink-2 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-600 ${invalid ? "border-over-solid" : "border-dashed border-control"}`}
      >
        {ready && (
          <span
            aria-hidden="true"
            className="absolute inset-0 flex items-center px-3 text-sm font-semibold text-accent-700 underline underline-offset-4"
          >
            {words.choose}
          </span>
        )}
        <input
          id={id}
          name="files"
          type="file"
          multiple
          accept={TYPES}
          aria-invalid={invalid || undefined}
          aria-describedby={invalid ? `${id}-error ${id}-hint` : `${id}-hint`}
          onChange={(event) =>
            setChosen(Array.from(event.target.files ?? [], ({ name, size }) => ({ name, size })))
          }
          className={`block w-full p-2.5 text-ink-2 outline-none file:mr-3 file:min-h-(--control) file:rounded-md file:border file:border-solid file:border-control file:bg-surface file:px-3 file:font-semibold file:text-ink wide:text-sm ${ready ? "absolute inset-0 h-full opacity-0" : ""}`}
        />
      </div>
      <ul aria-live="polite" className="mt-1 grid gap-1 text-xs empty:hidden">
        {chosen.map(({ name, size }) => (
          <li key={`${name} ${size}`} className="flex flex-wrap gap-x-2">
            <span className="min-w-0 font-medium break-words">{name}</span>
            <span className={size > LARGEST ? "font-semibold text-over-fg" : "text-ink-3"}>
              {fileSize(size, locale)}
              {size > LARGEST && `, ${words.tooLarge}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
