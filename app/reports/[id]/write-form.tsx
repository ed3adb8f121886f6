"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useFieldWords } from "@/app/field-words";
import { ActingName } from "@/components/acting-name";
import { Button } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { FormErrors } from "@/components/ui/form-errors";
import { Notice } from "@/components/ui/notice";
import { TextareaField } from "@/components/ui/textarea-field";
import { SECTIONS, type Section } from "@/domain/report/paper";
import { save } from "../actions";
import { type Offer, OfferedList } from "./offered-list";

type Props = {
  reportId: string;
  version: number;
  formKey: string;
  sections: Readonly<
    Record<Section, { text: string; recorded: readonly string[]; offers: readonly Offer[] }>
  >;
};

/** The writer's words, section by section, and what agencies have said to be taken in. */
export function WriteForm({ reportId, version, formKey, sections }: Props) {
  const t = useTranslations("paper.write");
  const name = useTranslations("paper.section");
  const [state, send, busy] = useActionState(save, null);
  const labels = Object.fromEntries([
    ...SECTIONS.map((section) => [section, name(section)]),
    ["take", t("take")],
  ]);
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const refused = state && !state.ok ? state : null;
  const isChanged = refused?.reason === "version_changed";
  const taken = typedAt("take")?.split(",") ?? [];
  return (
    <form action={send} noValidate className="grid gap-5">
      {isChanged ? (
        <Notice icon="overdue" tone="error">
          {t("changed", { name: refused.about.join(", ") })}
        </Notice>
      ) : (
        <FormErrors {...errors} />
      )}
      {state?.ok && <Notice icon="check">{t("saved", { version: savedAs(state.value) })}</Notice>}
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="key" value={formKey} />
      {SECTIONS.map((section) => {
        const { text, recorded, offers } = sections[section];
        return (
          <div key={section} className="grid gap-2">
            <TextareaField
              // What was saved stands in the field, not what stood there before.
              key={`${version}-${section}`}
              id={section}
              name={section}
              label={name(section)}
              hint={recorded.length > 0 ? `${t("recorded")}: ${recorded.join(" ")}` : undefined}
              error={errorAt(section)}
              defaultValue={typedAt(section) ?? text}
              rows={5}
              lang="vi"
            />
            {offers.length > 0 && (
              <Fold
                summary={t("offered", { count: offers.length })}
                open={offers.some(({ key }) => taken.includes(key))}
              >
                <OfferedList offers={offers} chosen={taken} />
              </Fold>
            )}
          </div>
        );
      })}
      <ActingName
        id="write-actingName"
        problem={refused?.fields.actingName}
        typed={typedAt("actingName")}
      />
      <div className="-mx-4 border-t border-line bg-surface px-4 pt-3 wide:sticky wide:bottom-0 wide:pb-3">
        <Button look="primary" size="large" disabled={busy}>
          {busy ? t("sending") : isChanged ? t("overwrite") : t("save")}
        </Button>
      </div>
    </form>
  );
}

function savedAs(value: unknown): number {
  return (value as { version: number }).version;
}
