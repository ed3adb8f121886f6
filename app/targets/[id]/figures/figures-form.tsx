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
import { saveFigures } from "./actions";

/** key of the cell, what the row is called, figure, source and day as they are typed, what stands there as one text, a remark. */
export type FigureRow = readonly [
  key: string,
  label: string,
  value: string,
  source: string,
  day: string,
  seen: string,
  remark: string,
];

type Props = { hidden: Readonly<Record<string, string>>; rows: readonly FigureRow[]; unit: string };

const CELL = "wide:border-t wide:border-line wide:py-1.5 wide:pr-3 wide:align-top";

/** Where the target started and what each year is to come to, each figure with its source and day. */
export function FiguresForm({ hidden, rows, unit }: Props) {
  const t = useTranslations("targets");
  const [state, send, busy] = useActionState(saveFigures, null);
  const labels = Object.fromEntries([
    ["figures", t("figures")],
    ["actingName", t("actingPerson")],
    ...rows.flatMap(([key, label]) => [
      [key, label],
      [`source/${key}`, `${label}, ${t("source")}`],
      [`day/${key}`, `${label}, ${t("sourceDay")}`],
    ]),
  ]);
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const heads = { value: t("figureIn", { unit }), source: t("source"), day: t("sourceDay") };
  const box = (name: string, label: string, value: string, of: keyof typeof heads) => {
    const error = errorAt(name);
    const numeric = of === "value";
    return (
      <>
        <FieldError id={name} error={error} />
        {/* Where the columns have no heads, each box says what it is for. */}
        <span aria-hidden className="block text-2xs text-ink-3 wide:hidden">
          {heads[of]}
        </span>
        <input
          id={name}
          name={name}
          aria-label={label}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
          defaultValue={typedAt(name) ?? value}
          autoComplete="off"
          inputMode={numeric ? "decimal" : undefined}
          className={`${CONTROL} ${numeric ? "text-right tabular-nums" : ""}`}
        />
      </>
    );
  };
  return (
    <form action={send} noValidate className="grid gap-3.5">
      <HiddenFields values={hidden} />
      <FormErrors {...errors} />
      <div className="rounded-lg border border-line bg-surface">
        <table className="block w-full text-sm wide:table wide:border-separate wide:border-spacing-0">
          <caption className="sr-only">{t("figures")}</caption>
          <thead className="hidden wide:table-header-group">
            <ColumnHeads
              heads={[
                { label: t("year"), className: "w-40 pl-4" },
                { label: heads.value, className: "w-36" },
                { label: t("source") },
                { label: t("sourceDay"), className: "w-36" },
                { label: t("written"), className: "w-52 pr-4" },
              ]}
            />
          </thead>
          <tbody className="block wide:table-row-group">
            {rows.map(([key, label, value, source, day, seen, remark]) => (
              <tr
                key={key}
                className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-3 gap-y-1.5 border-t border-line px-4 py-2.5 first:border-t-0 wide:table-row wide:p-0"
              >
                <th scope="row" className={`${CELL} col-span-2 text-left wide:pl-4`}>
                  {label}
                  <input
                    type="hidden"
                    name={`seen/${key}`}
                    value={typedAt(`seen/${key}`) ?? seen}
                  />
                </th>
                <td className={CELL}>{box(key, label, value, "value")}</td>
                <td className={`${CELL} order-1 col-span-2`}>
                  {box(`source/${key}`, `${label}, ${heads.source}`, source, "source")}
                </td>
                <td className={CELL}>{box(`day/${key}`, `${label}, ${heads.day}`, day, "day")}</td>
                <td className={`${CELL} order-2 col-span-2 text-xs text-ink-3 wide:pr-4`}>
                  {remark}
                </td>
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
        <p className="text-xs text-ink-3">{t("saveHint")}</p>
      </div>
    </form>
  );
}
