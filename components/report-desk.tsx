"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { deviceNow, setClock, writeTime } from "./device/clock";
import { filesOf } from "./device/form-files";
import { freshKey } from "./device/fresh-key";
import { go } from "./device/go";
import { hear, tell } from "./device/news";
import { dropEntry, entriesOf, putEntry } from "./device/outbox";
import { fill } from "./fill";
import { type DraftWords, ReportDraft } from "./report-draft";
import { Button } from "./ui/button";
import { Notice } from "./ui/notice";

type DeskWords = DraftWords & {
  sending: string;
  waiting: string;
  signedOut: string;
  signIn: string;
  declined: string;
  change: string;
};

type Props = {
  user: string;
  task: string;
  /** Which task, as a person calls it. */
  label: string;
  drawnAt: number;
  /** When the server kept what stands in the form; null for a form that nobody has sent. */
  keptAt: number | null;
  words: DeskWords;
  children: ReactNode;
};

type Way = "writing" | "sending" | "waiting" | "signed_out" | "declined";

/**
 * What JavaScript adds to the form of a report: its draft stays on this device while it is typed, and when it is
 * sent it is put into the outbox of the device first, from where it goes once, however often the line is cut.
 */
export function ReportDesk({ user, task, label, drawnAt, keptAt, words, children }: Props) {
  const here = useRef<HTMLFieldSetElement>(null);
  const [way, setWay] = useState<Way>("writing");
  const [waits, setWaits] = useState<{ key: string; at: number } | null>(null);

  useEffect(() => {
    setClock(drawnAt);
    void entriesOf(user).then((entries) => {
      const entry = entries.find((one) => one.task === task);
      if (!entry) return;
      setWaits({ key: entry.key, at: entry.at });
      setWay(entry.declined === null ? "waiting" : "declined");
    });
  }, [user, task, drawnAt]);

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    let isSent = false;
    const send = (event: SubmitEvent) => {
      event.preventDefault();
      if (isSent) return;
      const files = filesOf(form)?.take();
      if (files === null) return;
      isSent = true;
      const { submitter } = event;
      submitter?.setAttribute("data-pressed", "");
      const body = new FormData(form);
      if (submitter instanceof HTMLButtonElement) body.append(submitter.name, submitter.value);
      const fields = [...body].filter((pair): pair is [string, string] => {
        return typeof pair[1] === "string";
      });
      const key = String(body.get("key"));
      const at = deviceNow();
      setWay("sending");
      setWaits({ key, at });
      void putEntry({
        ...{ key, user, task, label, at, fields, declined: null },
        address: form.action,
        report: String(body.get("report")),
        files: (files ?? []).map((file) => ({ ...file, id: null })),
      }).then(() => tell("outbox", null));
    };
    const forget = hear("answer", ({ key, answer }) => {
      if (key !== new FormData(form).get("key") && !isWaitingFor(form, key)) return;
      if (answer.kind === "taken" || answer.kind === "refused") return go(answer.to);
      isSent = false;
      for (const button of form.querySelectorAll("[data-pressed]")) {
        button.removeAttribute("data-pressed");
      }
      setWay(answer.kind);
    });
    form.addEventListener("submit", send);
    return () => {
      form.removeEventListener("submit", send);
      forget();
    };
  }, [user, task, label]);

  const change = async () => {
    if (waits) await dropEntry(waits.key);
    // If the server took it after all and only its answer was lost, what is sent now is another report.
    const key = here.current?.closest("form")?.querySelector<HTMLInputElement>('[name="key"]');
    if (key) key.value = freshKey();
    const form = here.current?.closest("form");
    if (form) filesOf(form)?.goOn();
    setWaits(null);
    setWay("writing");
    tell("outbox", null);
  };

  const isLocked = way !== "writing" && way !== "sending";
  return (
    <>
      <fieldset ref={here} disabled={isLocked} data-waits={waits?.key} className="contents">
        <ReportDraft place={{ user, task, form: "report" }} keptAt={keptAt} words={words}>
          {children}
        </ReportDraft>
      </fieldset>
      <span role="status" className="sr-only">
        {way === "sending" && words.sending}
      </span>
      {isLocked && waits && (
        <Notice icon="waiting" tone={way === "waiting" ? "plain" : "error"}>
          <p>{fill(WORDS_OF[way](words), { at: writeTime(waits.at) })}</p>
          <p className="mt-2 flex flex-wrap gap-3">
            {way === "signed_out" && (
              <a href={`/tasks/${task}`} className="inline-flex items-center coarse:min-h-11">
                {words.signIn}
              </a>
            )}
            <Button type="button" size="small" onClick={change}>
              {words.change}
            </Button>
          </p>
        </Notice>
      )}
    </>
  );
}

const WORDS_OF = {
  waiting: (words: DeskWords) => words.waiting,
  signed_out: (words: DeskWords) => words.signedOut,
  declined: (words: DeskWords) => words.declined,
};

function isWaitingFor(form: HTMLFormElement, key: string): boolean {
  return form.querySelector(`fieldset[data-waits="${key}"]`) !== null;
}
