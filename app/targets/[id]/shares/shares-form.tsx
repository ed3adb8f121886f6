"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFieldWords } from "@/app/field-words";
import { ActingName } from "@/components/acting-name";
import { HiddenFields } from "@/components/hidden-fields";
import { Button } from "@/components/ui/button";
import { ColumnHeads } from "@/components/ui/column-heads";
import { CONTROL } from "@/components/ui/control-class";
import { FieldError } from "@/components/ui/field-error";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/text-field";
import { saveShares } from "./actions";

/** agency, what it is called, and of each year the key of the cell with what stands there, as a figure and as one text. */
export type ShareRow = readonly [
  id: string,
  name: string,
  cells: readonly (readonly [key: string, value: string, seen: string])[],
];

type Props = {
  hidden: Readonly<Record<string, string>>;
  years: readonly number[];
  rows: readonly ShareRow[];
  /** What the last saving named, where the table goes on over several pages. */
  from: { source: string; sourceDay: string } | null;
  /** The pages of villages before and after these, to which what is typed here is saved on the way. */
  pages: { before: number | null; after: number | null };
};

const CELL = "wide:border-t wide:border-line wide:py-1.25 wide:pr-2 wide:align-middle";

/** A box for each village and year; what nobody touches is not written. */
export function SharesForm({ hidden, years, rows, from, pages }: Props) {
  const t = useTranslations("targets");
  const [state, send, busy] = useActionState(saveShares, null);
  const labelOf = (name: string, year: number | undefined) => `${name}, ${year}`;
  const labels = Object.fromEntries([
    ["figures", t("part.shares")],
    ["actingName", t("actingPerson")],
    ["source", t("source")],
    ["sourceDay", t("sourceDay")],
    ...rows.flatMap(([, name, cells]) =>
      cells.map(([key], place) => [key, labelOf(name, years[place])]),
    ),
  ]);
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const turn = (page: number, label: string) => (
    <Button name="to" value={String(page)} disabled={busy}>
      {label}
    </Button>
  );
  return (
    <form action={send} noValidate className="grid gap-3.5">
      <HiddenFields values={hidden} />
      <FormErrors {...errors} />
      <div className="grid gap-3 rounded-lg border border-line bg-surface px-4 pt-2.5 pb-3.5 wide:grid-cols-[2fr_1fr]">
        <TextField
          id="source"
          name="source"
          label={t("source")}
          hint={t("sourceHint")}
          error={errorAt("source")}
          defaultValue={typedAt("source") ?? from?.source}
          autoComplete="off"
        />
        <TextField
          id="sourceDay"
          name="sourceDay"
          label={t("sourceDay")}
          error={errorAt("sourceDay")}
          defaultValue={typedAt("sourceDay") ?? from?.sourceDay}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      <div className="rounded-lg border border-line bg-surface">
        <table className="block w-full text-sm wide:table wide:border-separate wide:border-spacing-0">
          <caption className="sr-only">{t("part.shares")}</caption>
          <thead className="hidden wide:table-header-group">
            <ColumnHeads
              heads={[
                { label: t("village"), className: "pl-4" },
                ...years.map((year) => ({
                  label: String(year),
                  isFigure: true,
                  className: "w-28",
                })),
              ]}
            />
          </thead>
          <tbody className="block wide:table-row-group">
            {rows.map(([id, name, cells]) => (
              <tr
                key={id}
                className="grid grid-cols-2 gap-x-3 gap-y-1.5 border-t border-line px-4 py-2.5 first:border-t-0 wide:table-row wide:p-0"
              >
                <th scope="row" className={`${CELL} col-span-2 text-left wide:pl-4`}>
                  {name}
                </th>
                {cells.map(([key, value, seen], place) => {
                  const error = errorAt(key);
                  return (
                    <td key={key} className={CELL}>
                      <FieldError id={key} error={error} />
                      <span aria-hidden className="block text-2xs text-ink-3 wide:hidden">
                        {years[place]}
                      </span>
                      <input
                        type="hidden"
                        name={`seen/${key}`}
                        value={typedAt(`seen/${key}`) ?? seen}
                      />
                      <input
                        id={key}
                        name={key}
                        aria-label={labelOf(name, years[place])}
                        aria-invalid={error ? true : undefined}
                        aria-describedby={error ? `${key}-error` : undefined}
                        defaultValue={typedAt(key) ?? value}
                        autoComplete="off"
                        inputMode="numeric"
                        className={`${CONTROL} text-right tabular-nums`}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ActingName
        id="actingName"
        problem={state && !state.ok ? state.fields.actingName : undefined}
        typed={typedAt("actingName")}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" disabled={busy}>
          {busy ? t("saving") : t("save")}
        </Button>
        {pages.before !== null && turn(pages.before, t("saveBefore"))}
        {pages.after !== null && turn(pages.after, t("saveAfter"))}
        <p className="text-xs text-ink-3">{t("saveHint")}</p>
      </div>
    </form>
  );
}
