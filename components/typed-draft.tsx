"use client";

import { useEffect, useRef } from "react";
import { deviceNow } from "./device/clock";
import { dropDraft, readDraft, writeDraft } from "./device/drafts";
import { isSame, putValues, valuesOf } from "./device/form-values";

type Props = { about: string; form: string };

function ownPlace({ about, form }: Props) {
  const user = document.querySelector<HTMLElement>("[data-user]")?.dataset.user;
  return user ? { user, task: about, form } : null;
}

/**
 * Keeps on this device what is typed into a form that the browser itself sends, and brings it back after a lost page or a
 * session that ended. What the server sent back is newer than any draft.
 */
export function TypedDraft({ about, form: name, isReturned }: Props & { isReturned: boolean }) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = here.current?.closest("form");
    const place = ownPlace({ about, form: name });
    if (!form || !place) return;
    const drawn = valuesOf(form);
    const draft = readDraft(place);
    if (draft && !isReturned) putValues(form, draft.fields);
    const save = () => {
      const fields = valuesOf(form);
      if (isSame(fields, drawn)) dropDraft(place);
      else writeDraft(place, { at: deviceNow(), fields, files: [] });
    };
    form.addEventListener("input", save);
    return () => form.removeEventListener("input", save);
  }, [about, name, isReturned]);
  return <span ref={here} hidden />;
}

/** What was typed has arrived: the device keeps it no longer. */
export function DraftArrived({ about, form }: Props) {
  useEffect(() => {
    const place = ownPlace({ about, form });
    if (place) dropDraft(place);
  }, [about, form]);
  return null;
}
