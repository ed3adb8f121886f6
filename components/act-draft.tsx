"use client";

import { useEffect, useRef } from "react";
import { deviceNow } from "./device/clock";
import { dropDraft, readDraft, writeDraft } from "./device/drafts";
import { isSame, putValues, valuesOf } from "./device/form-values";

type Props = { form: string; task: string; isDone: boolean; isBusy: boolean };

/** Keeps what is typed for a small act on this device until the act is done, and brings it back after a lost page. */
export function ActDraft({ form: name, task, isDone, isBusy }: Props) {
  const here = useRef<HTMLSpanElement>(null);
  const isOnItsWay = useRef(false);
  isOnItsWay.current = isBusy;

  useEffect(() => {
    const form = here.current?.closest("form");
    const user = document.querySelector<HTMLElement>("[data-user]")?.dataset.user;
    if (!form || !user) return;
    const place = { user, task, form: name };
    const drawn = valuesOf(form);
    const draft = readDraft(place);
    if (draft) putValues(form, draft.fields);
    const save = () => {
      const fields = valuesOf(form);
      if (isSame(fields, drawn)) dropDraft(place);
      else writeDraft(place, { at: deviceNow(), fields, files: [] });
    };
    form.addEventListener("input", save);
    return () => {
      form.removeEventListener("input", save);
      // The answer took the form off the page: the act is done, or its words are kept beside what happened.
      if (isOnItsWay.current) dropDraft(place);
    };
  }, [name, task]);

  useEffect(() => {
    const user = document.querySelector<HTMLElement>("[data-user]")?.dataset.user;
    if (isDone && user) dropDraft({ user, task, form: name });
  }, [isDone, name, task]);
  return <span ref={here} hidden />;
}
