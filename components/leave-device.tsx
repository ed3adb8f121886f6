"use client";

import { useEffect, useRef, useState } from "react";
import { draftsOf, dropDraft } from "./device/drafts";
import { dropEntry, entriesOf, type OutboxEntry } from "./device/outbox";
import { fill } from "./fill";
import { Button } from "./ui/button";

type Props = {
  user: string;
  words: { title: string; text: string; keep: string; remove: string; stay: string };
};

/** Asks, before somebody signs out, what becomes of what they typed on a device that others may use too. */
export function LeaveDevice({ user, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const way = useRef<HTMLFormElement | null>(null);
  const [entries, setEntries] = useState<readonly OutboxEntry[]>([]);
  const [drafts, setDrafts] = useState(0);

  useEffect(() => {
    let isAnswered = false;
    const ask = async (form: HTMLFormElement) => {
      const waiting = await entriesOf(user);
      const count = draftsOf(user).length;
      isAnswered = true;
      if (waiting.length + count === 0) return form.submit();
      isAnswered = false;
      way.current = form;
      setEntries(waiting);
      setDrafts(count);
      dialog.current?.showModal();
    };
    const leave = (event: SubmitEvent) => {
      const form = event.target;
      if (isAnswered || !(form instanceof HTMLFormElement)) return;
      if (new URL(form.action).pathname !== "/sign-out") return;
      event.preventDefault();
      void ask(form);
    };
    document.addEventListener("submit", leave);
    return () => document.removeEventListener("submit", leave);
  }, [user]);

  const remove = async () => {
    for (const place of draftsOf(user)) dropDraft(place);
    for (const { key } of entries) await dropEntry(key);
    way.current?.submit();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="leave-device"
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-lg border border-line-strong bg-surface p-5 text-ink shadow-pop backdrop:bg-ink/40"
    >
      <h2 id="leave-device" className="text-md font-heavy">
        {words.title}
      </h2>
      <p className="mt-2 text-sm text-ink-2">
        {fill(words.text, { drafts, reports: entries.length })}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button type="button" look="primary" onClick={() => void remove()}>
          {words.remove}
        </Button>
        <Button type="button" onClick={() => way.current?.submit()}>
          {words.keep}
        </Button>
        <Button type="button" look="quiet" onClick={() => dialog.current?.close()}>
          {words.stay}
        </Button>
      </div>
    </dialog>
  );
}
