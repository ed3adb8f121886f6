"use client";

import { useState } from "react";
import { LARGEST_LIST_FILE } from "@/domain/list-file";
import { describe, Field } from "./field";

type Props = {
  id: string;
  label: string;
  hint: string;
  error?: string;
  /** Said of a file that is too large, before it is sent. */
  tooLarge: string;
};

/** Which files hold a list or a table. What a file is, its content tells; this only sorts what is offered. */
const ACCEPTED =
  ".xlsx,.csv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A list or table as a file, in the place of what is typed. */
export function ListFileField({ id, label, hint, error, tooLarge }: Props) {
  const [large, setLarge] = useState<string | null>(null);
  const words = { id, hint, error: large === null ? error : `${large}: ${tooLarge}` };
  return (
    <Field label={label} {...words}>
      <input
        {...describe(words)}
        name="file"
        type="file"
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          const isLarge = file !== undefined && file.size > LARGEST_LIST_FILE;
          setLarge(isLarge ? file.name : null);
          // What is larger than a form may be would not even be answered.
          if (isLarge) currentTarget.value = "";
        }}
        className="block w-full text-sm text-ink-2 file:mr-3 file:min-h-(--control) file:rounded-md file:border file:border-solid file:border-control file:bg-surface file:px-3 file:font-semibold file:text-ink"
      />
    </Field>
  );
}
