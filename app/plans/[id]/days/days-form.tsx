"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFieldWords } from "@/app/field-words";
import { HiddenFields } from "@/components/hidden-fields";
import { Button } from "@/components/ui/button";
import { ColumnHeads } from "@/components/ui/column-heads";
import { CONTROL } from "@/components/ui/control-class";
import { FieldError } from "@/components/ui/field-error";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/text-field";
import { setDays } from "./actions";
import { PickAll } from "./pick-all";

/** question, ref, place in the review, text, what holds now, the own day as it is typed. */
export type FlatDay = readonly [
  questionId: string | null,
  ref: string,
  href: string,
  text: string,
  now: string,
  day: string,
];

type Props = { hidden: Readonly<Record<string, string>>; rows: readonly FlatDay[] };

const CELL = "wide:border-t wide:border-line wide:py-1.5 wide:pr-3 wide:align-middle";

/** Every duty with its own last day: typed row by row, or one day for all rows that are ticked. */
export function DaysForm({ hidden, rows }: Props) {
  const t = useTranslations("days");
  const [state, send, busy] = useActionState(setDays, null);
  const labels = Object.fromEntries([
    ["many", t("many")],
    ...rows.map(([id, ref]) => [`day.${id}`, t("dayOf", { ref })]),
  ]);
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const refused = state !== null && !state.ok;
  const sending = t("sending");
  return (
    <form action={send} noValidate className="grid gap-3.5">
      <HiddenFields values={hidden} />
      <FormErrors {...errors} />
      {/* The first button is the one that Enter presses: the days that were typed. */}
      <div className="rounded-lg border border-line bg-surface">
        <table className="block w-full text-sm wide:table wide:border-separate wide:border-spacing-0">
          <caption className="sr-only">{t("caption")}</caption>
          <thead className="hidden wide:table-header-group">
            <ColumnHeads
              heads={[
                { label: t("pick"), unseen: true, className: "w-10 pl-4" },
                { label: t("ref"), className: "w-18" },
                { label: t("duty") },
                { label: t("now"), className: "w-52" },
                { label: t("ownDay"), className: "w-40 pr-4" },
              ]}
            />
          </thead>
          <tbody className="block wide:table-row-group">
            {rows.map(([id, ref, href, text, now, day]) => {
              const name = `day.${id}`;
              const error = errorAt(name);
              return (
                <tr
                  key={ref}
                  className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 border-t border-line px-4 py-2.5 first:border-t-0 wide:table-row wide:p-0"
                >
                  <td className={`${CELL} wide:pl-4`}>
                    {id && (
                      <input
                        type="checkbox"
                        name={`pick.${id}`}
                        value="1"
                        aria-label={t("pickOne", { ref })}
                        defaultChecked={refused && typedAt(`pick.${id}`) === "1"}
                        className="size-6 accent-accent-700"
                      />
                    )}
                  </td>
                  <th scope="row" className={`${CELL} text-left tabular-nums`}>
                    <a href={href}>{ref}</a>
                  </th>
                  <td className={`${CELL} col-span-2`}>
                    <span lang="vi" className="line-clamp-2 font-serif text-[1rem]">
                      {text}
                    </span>
                  </td>
                  <td className={`${CELL} col-span-2 text-xs text-ink-2`}>{now}</td>
                  <td className={`${CELL} col-span-2 wide:pr-4`}>
                    {id && (
                      <>
                        <FieldError id={name} error={error} />
                        <input
                          id={name}
                          name={name}
                          aria-label={t("dayOf", { ref })}
                          aria-invalid={error ? true : undefined}
                          aria-describedby={error ? `${name}-error` : undefined}
                          defaultValue={typedAt(name) ?? day}
                          autoComplete="off"
                          className={CONTROL}
                        />
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" name="how" value="each" disabled={busy}>
          {busy ? sending : t("save")}
        </Button>
        <p className="text-xs text-ink-3">{t("hint")}</p>
      </div>
      <fieldset className="flex flex-wrap items-end gap-3 rounded-lg border border-line bg-surface px-4 pt-2 pb-3.5">
        <legend className="sr-only">{t("manyLegend")}</legend>
        <div className="w-full max-w-72">
          <TextField
            id="many"
            name="many"
            label={t("many")}
            error={errorAt("many")}
            defaultValue={typedAt("many")}
            autoComplete="off"
          />
        </div>
        <Button name="how" value="many" disabled={busy}>
          {t("saveMany")}
        </Button>
        <PickAll label={t("pickAll")} />
      </fieldset>
    </form>
  );
}
