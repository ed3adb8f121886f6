"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useActionState, useRef, useState, useTransition } from "react";
import { useFieldWords } from "@/app/field-words";
import { ActingName } from "@/components/acting-name";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { Fold } from "@/components/ui/fold";
import { FormErrors } from "@/components/ui/form-errors";
import { IntoView } from "@/components/ui/into-view";
import { Notice } from "@/components/ui/notice";
import { TextareaField } from "@/components/ui/textarea-field";
import { SECTIONS, type Section } from "@/domain/report/paper";
import type { FormState } from "@/server/form-action";
import { save } from "../actions";
import { type Offer, OfferedList } from "./offered-list";
import { useWriteDraft, type WriteDesk } from "./use-write-draft";

type Props = {
  reportId: string;
  version: number;
  formKey: string;
  desk: WriteDesk;
  sections: Readonly<
    Record<Section, { text: string; recorded: readonly string[]; offers: readonly Offer[] }>
  >;
};

/** The writer's words, section by section, and what agencies have said to be taken in. */
export function WriteForm({ reportId, version, formKey, desk, sections }: Props) {
  const t = useTranslations("paper.write");
  const name = useTranslations("paper.section");
  const here = useRef<HTMLFormElement>(null);
  const { state, savedAs, isCut, busy, ...ways } = useSaving();
  const saved = Object.fromEntries(SECTIONS.map((one) => [one, sections[one].text]));
  const labels = Object.fromEntries([
    ...SECTIONS.map((section) => [section, name(section)]),
    ...SECTIONS.map((section) => [takeOf(section), `${t("take")}, ${name(section)}`]),
    ["take", t("take")],
  ]);
  const { errorAt, typedAt, errors } = useFieldWords(state, { title: t("refused"), labels });
  const refused = state && !state.ok ? state : null;
  const stands = refused !== null;
  const draft = useWriteDraft(here, { reportId, desk, version, saved, savedAs, stands });
  const isChanged = refused?.reason === "version_changed";
  const taken = typedAt("take")?.split(",") ?? [];
  const begun = useBegun({ version, saved }, stands);
  const base = Math.min(draft.base ?? version, Number(typedAt("base") ?? version));
  return (
    <form {...ways} ref={here} noValidate className="grid gap-5">
      {isChanged || isCut ? (
        <Notice icon="overdue" tone="error">
          <IntoView />
          {isChanged ? t("changed", { name: refused.about.join(", ") }) : t("cut")}
        </Notice>
      ) : (
        <FormErrors {...errors} />
      )}
      {draft.found}
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="key" value={formKey} />
      {SECTIONS.map((section) => {
        const { text, recorded, offers } = sections[section];
        const typed = typedAt(section);
        return (
          // What was saved stands in the fields, not what stood there before.
          <div key={`${savedAs}-${section}`} className="grid gap-2">
            <TextareaField
              id={section}
              name={section}
              label={name(section)}
              hint={recorded.length > 0 ? `${t("recorded")}: ${recorded.join(" ")}` : undefined}
              error={errorAt(section)}
              defaultValue={typed === begun[section] ? text : (typed ?? text)}
              // What was typed while a save is on its way would stand in no version.
              readOnly={busy}
              rows={5}
              lang="vi"
            />
            {offers.length === 0 && errorAt(takeOf(section)) && (
              <div id={takeOf(section)} tabIndex={-1}>
                <FieldError id={takeOf(section)} error={errorAt(takeOf(section))} />
              </div>
            )}
            {offers.length > 0 && (
              <Fold
                summary={t("offered", { count: offers.length })}
                open={
                  errorAt(takeOf(section)) !== undefined ||
                  offers.some(({ key }) => taken.includes(key))
                }
              >
                <OfferedList
                  id={takeOf(section)}
                  offers={offers}
                  chosen={taken}
                  error={errorAt(takeOf(section))}
                />
              </Fold>
            )}
          </div>
        );
      })}
      <ActingName
        key={savedAs}
        id="write-actingName"
        problem={refused?.fields.actingName}
        typed={typedAt("actingName")}
      />
      <div className="-mx-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-surface px-4 pt-3 wide:sticky wide:bottom-0 wide:pb-3">
        <Button look="primary" size="large" disabled={busy}>
          {busy ? t("sending") : isChanged ? t("overwrite") : t("save")}
        </Button>
        <p role="status" className="text-sm empty:hidden">
          {state?.ok && !isCut && savedAs !== null && t("saved", { version: savedAs })}
        </p>
        <p className="text-xs text-ink-3 empty:hidden">{draft.kept}</p>
      </div>
    </form>
  );
}

/**
 * What the sections said when the writer began: one that still says it after a refusal was not written on, and shows
 * what somebody has saved there meanwhile.
 */
function useBegun(
  { version, saved }: { version: number; saved: Readonly<Record<string, string>> },
  isRefused: boolean,
): Readonly<Record<string, string>> {
  const begun = useRef({ version, saved });
  if (!isRefused && begun.current.version !== version) begun.current = { version, saved };
  return begun.current.saved;
}

/**
 * Sends the form as any other where no JavaScript runs; where it does, a cut line is said on the page, which stays as
 * it is, and the browser does not empty the form afterwards.
 */
function useSaving() {
  const [drawn, action] = useActionState(save, null);
  const [answer, setAnswer] = useState<FormState>(null);
  const [lastSaved, setLastSaved] = useState<number | null>(null);
  const [isCut, setCut] = useState(false);
  const [busy, start] = useTransition();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    start(async () => {
      const next = await save(null, form).catch(() => null);
      start(() => {
        setCut(next === null);
        // Without an answer what was said before still holds.
        if (next) setAnswer(next);
        if (next?.ok) setLastSaved(versionOf(next));
      });
    });
  };
  const state = answer ?? drawn;
  const savedAs = lastSaved ?? (drawn?.ok ? versionOf(drawn) : null);
  return { state, savedAs, isCut, busy, action, onSubmit };
}

/** Where a refusal of what was ticked for a section stands. */
function takeOf(section: Section): string {
  return `take-${section}`;
}

function versionOf({ value }: { value: unknown }): number {
  return (value as { version: number }).version;
}
