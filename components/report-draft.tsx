"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { deviceNow, writeTime } from "./device/clock";
import { type Draft, type DraftPlace, dropDraft, readDraft, writeDraft } from "./device/drafts";
import { filesOf } from "./device/form-files";
import { isSame, putValues, valuesOf } from "./device/form-values";
import { fill } from "./fill";
import { Button } from "./ui/button";
import { Notice } from "./ui/notice";

export type DraftWords = {
  saved: string;
  restored: string;
  older: string;
  use: string;
  discard: string;
  useKept: string;
};

type Props = {
  place: DraftPlace;
  keptAt: number | null;
  words: DraftWords;
  children: ReactNode;
};

/** What the server forgets after a day is not restored as if it were still there. */
const FILES_KEPT_FOR = 23 * 3_600_000;

/** Keeps what is typed on this device, and brings it back after a reload, a crash or a lost session. */
export function ReportDraft({ place, keptAt, words, children }: Props) {
  const here = useRef<HTMLSpanElement>(null);
  const drawn = useRef<Record<string, string>>({});
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [offer, setOffer] = useState<{ kind: "restored" | "older"; draft: Draft } | null>(null);
  const { user, task, form: name } = place;

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const own = { user, task, form: name };
    drawn.current = valuesOf(form);
    const draft = readDraft(own);
    if (draft && isSame(draft.fields, drawn.current)) setSavedAt(draft.at);
    else if (draft && keptAt !== null && keptAt > draft.at) setOffer({ kind: "older", draft });
    else if (draft) {
      restore(form, draft);
      setSavedAt(draft.at);
      setOffer({ kind: "restored", draft });
    }
    const save = () => {
      const fields = valuesOf(form);
      const files = filesOf(form)?.arrived() ?? [];
      if (isSame(fields, drawn.current) && files.length === 0) {
        dropDraft(own);
        return setSavedAt(null);
      }
      const at = deviceNow();
      setSavedAt(writeDraft(own, { at, fields, files }) ? at : null);
    };
    form.addEventListener("input", save);
    return () => form.removeEventListener("input", save);
  }, [user, task, name, keptAt]);

  const formHere = () => here.current?.closest("form") as HTMLFormElement;
  const discard = () => {
    putValues(formHere(), drawn.current);
    filesOf(formHere())?.restore([]);
    dropDraft({ user, task, form: name });
    setSavedAt(null);
    setOffer(null);
  };
  const bringBack = (draft: Draft) => {
    restore(formHere(), draft);
    setOffer({ kind: "restored", draft });
  };
  return (
    <>
      <span ref={here} hidden />
      {offer && (
        <Notice icon="info">
          <p>{fill(words[offer.kind], { at: writeTime(offer.draft.at) })}</p>
          <p className="mt-1.5 flex flex-wrap gap-2">
            {offer.kind === "older" && (
              <Button type="button" size="small" onClick={() => bringBack(offer.draft)}>
                {words.use}
              </Button>
            )}
            <Button type="button" size="small" look="quiet" onClick={discard}>
              {offer.kind === "restored" && keptAt !== null ? words.useKept : words.discard}
            </Button>
          </p>
        </Notice>
      )}
      {children}
      <p className="text-right text-xs text-ink-3 empty:hidden">
        {savedAt !== null && fill(words.saved, { at: writeTime(savedAt) })}
      </p>
    </>
  );
}

function restore(form: HTMLFormElement, { fields, files }: Draft): void {
  putValues(form, fields);
  filesOf(form)?.restore(files.filter(({ at }) => deviceNow() - at < FILES_KEPT_FOR));
}
