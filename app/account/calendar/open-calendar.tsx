"use client";

import { useState } from "react";
import { CONTROL } from "@/components/ui/control-class";
import { CopyText, type CopyWords } from "@/components/ui/copy-text";
import { Notice } from "@/components/ui/notice";
import type { RefusalCode } from "@/domain/refusal";
import { ActForm } from "../../act-form";
import { open } from "./actions";

type Words = CopyWords &
  Record<"open" | "renewFold" | "renew" | "sending" | "address" | "once" | "subscribe", string>;

type Props = {
  /** Where the product is reached. */
  home: string;
  /** There is an address already, which this one takes the place of. */
  isRenewal: boolean;
  words: Words;
  reasons: Partial<Record<RefusalCode, string>>;
};

/** Makes the secret address and shows it this once; one that is given up is not shown any longer. */
export function OpenCalendar({ home, isRenewal, words, reasons }: Props) {
  const [wasInUse, setInUse] = useState(isRenewal);
  const [given, setGiven] = useState(0);
  if (wasInUse !== isRenewal) {
    setInUse(isRenewal);
    if (wasInUse) setGiven(given + 1);
  }
  return (
    <ActForm
      key={given}
      id="open-calendar"
      action={open}
      hidden={{}}
      submit={isRenewal ? words.renew : words.open}
      sending={words.sending}
      look={isRenewal ? "outline" : "primary"}
      fold={isRenewal ? words.renewFold : undefined}
      done={(value) => (
        <Address home={home} token={(value as { token: string }).token} words={words} />
      )}
      reasons={reasons}
      problems={{}}
    />
  );
}

function Address({ home, token, words }: { home: string; token: string; words: Words }) {
  const address = new URL(`/calendar/${token}.ics`, home).href;
  return (
    <div className="grid gap-2.5">
      <div role="status">
        <Notice icon="check">{words.once}</Notice>
      </div>
      <label htmlFor="calendar-address" className="text-sm font-semibold">
        {words.address}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id="calendar-address"
          readOnly
          value={address}
          className={`${CONTROL} min-w-0 flex-1 basis-64 font-mono text-xs`}
        />
        <CopyText of="calendar-address" words={words} />
      </div>
      <p className="text-sm">
        <a href={address.replace(/^https?:/, "webcal:")}>{words.subscribe}</a>
      </p>
    </div>
  );
}
