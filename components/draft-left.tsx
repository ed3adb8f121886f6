"use client";

import { useEffect, useState } from "react";
import { setClock, writeTime } from "./device/clock";
import { type Draft, dropDraft, readDraft } from "./device/drafts";
import { fill } from "./fill";
import { Button } from "./ui/button";
import { Notice } from "./ui/notice";

type Props = {
  user: string;
  task: string;
  drawnAt: number;
  words: { left: string; discard: string };
};

/** A draft whose task takes no report any more: it is not dropped unsaid, and its words can still be copied. */
export function DraftLeft({ user, task, drawnAt, words }: Props) {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    setClock(drawnAt);
    setDraft(readDraft({ user, task, form: "report" }));
  }, [user, task, drawnAt]);
  if (!draft) return null;
  const discard = () => {
    dropDraft({ user, task, form: "report" });
    setDraft(null);
  };
  const { note, obstacles, proposals } = draft.fields;
  return (
    <div className="mb-5" data-screen-only>
      <Notice icon="info">
        <p>{fill(words.left, { at: writeTime(draft.at) })}</p>
        {[note, obstacles, proposals].filter(Boolean).map((text) => (
          <p key={text} className="mt-1.5 rounded-md bg-surface px-3 py-2 whitespace-pre-line">
            {text}
          </p>
        ))}
        <Button type="button" size="small" className="mt-2" onClick={discard}>
          {words.discard}
        </Button>
      </Notice>
    </div>
  );
}
