"use client";

import { useEffect, useRef, useState } from "react";
import { deviceNow, setClock, writeTime } from "./device/clock";
import { dropDraft, readDraft, writeDraft } from "./device/drafts";
import { isSame, putValues, valuesOf } from "./device/form-values";
import { fill } from "./fill";
import { Button } from "./ui/button";
import { Notice } from "./ui/notice";

type Props = { about: string; form: string };

type TypedProps = Props & {
  /** The form came back from the server with what was typed. */
  isReturned: boolean;
  drawnAt: number;
  words: { restored: string; discard: string };
};

function ownPlace({ about, form }: Props) {
  const user = document.querySelector<HTMLElement>("[data-user]")?.dataset.user;
  return user ? { user, task: about, form } : null;
}

/**
 * Keeps on this device what is typed into a form that the browser itself sends, and brings it back after a lost page or a
 * session that ended, saying from when it is. What the server sent back is newer than any draft.
 */
export function TypedDraft({ about, form: name, isReturned, drawnAt, words }: TypedProps) {
  const here = useRef<HTMLSpanElement>(null);
  const drawnAs = useRef<Record<string, string>>({});
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  useEffect(() => setClock(drawnAt), [drawnAt]);
  useEffect(() => {
    const form = here.current?.closest("form");
    const place = ownPlace({ about, form: name });
    if (!form || !place) return;
    const drawn = valuesOf(form);
    drawnAs.current = drawn;
    const draft = readDraft(place);
    if (draft && !isReturned && !isSame(draft.fields, drawn)) {
      putValues(form, draft.fields);
      setRestoredAt(draft.at);
    }
    const save = () => {
      const fields = valuesOf(form);
      if (isSame(fields, drawn)) dropDraft(place);
      else writeDraft(place, { at: deviceNow(), fields, files: [] });
    };
    form.addEventListener("input", save);
    return () => form.removeEventListener("input", save);
  }, [about, name, isReturned]);
  const discard = () => {
    const form = here.current?.closest("form");
    const place = ownPlace({ about, form: name });
    if (form) putValues(form, drawnAs.current);
    if (place) dropDraft(place);
    setRestoredAt(null);
  };
  return (
    <>
      <span ref={here} hidden />
      {restoredAt !== null && (
        <Notice icon="info">
          <p>{fill(words.restored, { at: writeTime(restoredAt) })}</p>
          <Button type="button" size="small" look="quiet" className="mt-1.5" onClick={discard}>
            {words.discard}
          </Button>
        </Notice>
      )}
    </>
  );
}

/** What was typed has arrived: the device keeps it no longer. */
export function DraftArrived({ about, form }: Props) {
  useEffect(() => {
    const place = ownPlace({ about, form });
    if (place) dropDraft(place);
  }, [about, form]);
  return null;
}
