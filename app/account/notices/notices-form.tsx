"use client";

import { useActionState } from "react";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeNotices } from "./actions";

/** A way of being told: ticked or not, or what stands there where there is nothing to choose. */
type Cell = { ticked: boolean; label: string } | { fixed: string; isUnsaid: boolean };
type Row = { kind: string; label: string; bell: Cell; mail: Cell };

type Props = {
  keyOfForm: string;
  groups: readonly { id: string; title: string; rows: readonly Row[] }[];
  words: Record<"kind" | "bell" | "mail" | "save" | "saving" | "saved" | "notSaved", string>;
};

const CELL = "border-b border-line px-2 py-0.5 text-center";

/** Every kind of notice with the ways it goes, to tick. */
export function NoticesForm({ keyOfForm, groups, words }: Props) {
  const [state, send, busy] = useActionState(changeNotices, null);
  const refused = state && !state.ok ? state.values : null;
  /** What was ticked when the form came back, else what is kept. */
  const standing = (name: "bell" | "mail", kind: string, cell: Cell): Cell =>
    refused && "ticked" in cell
      ? { ...cell, ticked: (refused[name] ?? "").split(",").includes(kind) }
      : cell;
  return (
    <form action={send} className="grid gap-4">
      <input type="hidden" name="key" value={keyOfForm} />
      {state && (
        <div role={state.ok ? "status" : "alert"}>
          <Notice icon={state.ok ? "check" : "overdue"} tone={state.ok ? undefined : "error"}>
            {state.ok ? words.saved : words.notSaved}
          </Notice>
        </div>
      )}
      <table className="w-full text-sm">
        <thead>
          <tr className="text-left text-xs text-ink-3">
            <th scope="col" className="border-b border-line-strong py-1.5 pr-2 font-semibold">
              {words.kind}
            </th>
            <th
              scope="col"
              className="w-20 border-b border-line-strong px-2 text-center font-semibold wide:w-28"
            >
              {words.bell}
            </th>
            <th
              scope="col"
              className="w-20 border-b border-line-strong px-2 text-center font-semibold wide:w-28"
            >
              {words.mail}
            </th>
          </tr>
        </thead>
        {groups.map(({ id, title, rows }) => (
          <tbody key={id}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={3}
                className="border-b border-line pt-4 pb-1.5 text-left font-bold"
              >
                {title}
              </th>
            </tr>
            {rows.map(({ kind, label, bell, mail }) => (
              <tr key={kind}>
                <th scope="row" className="border-b border-line py-1.5 pr-2 text-left font-normal">
                  {label}
                </th>
                <Tick name="bell" kind={kind} cell={standing("bell", kind, bell)} />
                <Tick name="mail" kind={kind} cell={standing("mail", kind, mail)} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <SubmitButton
        className="justify-self-start"
        look="primary"
        label={words.save}
        sending={words.saving}
        disabled={busy}
      />
    </form>
  );
}

function Tick({ name, kind, cell }: { name: "bell" | "mail"; kind: string; cell: Cell }) {
  if ("fixed" in cell)
    return (
      <td className={`${CELL} text-xs text-ink-3`}>
        <span className={cell.isUnsaid ? "sr-only" : ""}>{cell.fixed}</span>
      </td>
    );
  return (
    <td className={CELL}>
      <label className="inline-grid size-8 place-items-center coarse:size-11">
        <span className="sr-only">{cell.label}</span>
        <input
          type="checkbox"
          name={name}
          value={kind}
          defaultChecked={cell.ticked}
          className="size-4 accent-accent-700 coarse:size-5"
        />
      </label>
    </td>
  );
}
