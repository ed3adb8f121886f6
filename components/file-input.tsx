"use client";

import { useState } from "react";
import { fileSize } from "./file-size";

const LARGEST = 50 * 1024 * 1024;
const TYPES =
  ".pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt,.txt,.csv,.jpg,.jpeg,.png,.heic,image/jpeg,image/png,image/heic";

type Props = { id: string; invalid: boolean; locale: string; tooLarge: string };

/**
 * The browser's own box for files, which takes a drop as well. With JavaScript it lists what was chosen and says
 * before the sending, not after it, that a file is too large: on a weak line that is an hour saved.
 */
export function FileInput({ id, invalid, locale, tooLarge }: Props) {
  const [chosen, setChosen] = useState<readonly { name: string; size: number }[]>([]);
  return (
    <>
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
        className="block w-full rounded-md border-[1.5px] border-dashed border-control bg-canvas p-2.5 text-ink-2 file:mr-3 file:min-h-(--control) file:cursor-pointer file:rounded-md file:border file:border-solid file:border-control file:bg-surface file:px-3 file:font-semibold file:text-ink hover:border-ink-2 aria-invalid:border-solid aria-invalid:border-over-solid wide:text-sm"
      />
      <ul aria-live="polite" className="mt-1 grid gap-1 text-xs empty:hidden">
        {chosen.map(({ name, size }) => (
          <li key={`${name} ${size}`} className="flex flex-wrap gap-x-2">
            <span className="min-w-0 font-medium break-words">{name}</span>
            <span className={size > LARGEST ? "font-semibold text-over-fg" : "text-ink-3"}>
              {fileSize(size, locale)}
              {size > LARGEST && `, ${tooLarge}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
