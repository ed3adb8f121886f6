"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { HiddenFields } from "@/components/hidden-fields";
import { Button } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/text-field";
import { useFieldWords } from "../../../field-words";
import { moveInRegister } from "../actions";

type Props = { agencyId: string; place: number; all: number };

/** Where the agency stands in protocol order, one step up or down, or to a place by its number. */
export function Order({ agencyId, place, all }: Props) {
  const t = useTranslations("agencyPage");
  const [state, send] = useActionState(moveInRegister, null);
  const labels = { place: t("to") };
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("orderRefused"), labels });
  const step = (to: number, label: string) => (
    <form action={send}>
      <HiddenFields values={{ agencyId, place: String(to) }} />
      <Button>{label}</Button>
    </form>
  );
  return (
    <div className="grid gap-3">
      <p role="status" className="text-sm">
        {t("orderNow", { place, all })}
      </p>
      <FormErrors {...errors} />
      <div className="flex flex-wrap items-end gap-2">
        {place > 1 && step(place - 1, t("up"))}
        {place < all && step(place + 1, t("down"))}
        <form action={send} noValidate className="flex flex-wrap items-end gap-2">
          <HiddenFields values={{ agencyId }} />
          <TextField
            id="place"
            name="place"
            label={labels.place}
            error={errorAt("place")}
            defaultValue={typedAt("place") ?? String(place)}
            key={place}
            inputMode="numeric"
            autoComplete="off"
            required
          />
          <Button>{t("move")}</Button>
        </form>
      </div>
    </div>
  );
}
