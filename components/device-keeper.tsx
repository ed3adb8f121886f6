"use client";

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { deviceNow, setClock, writeTime } from "./device/clock";
import { hear, tell } from "./device/news";
import { dropEntry, entriesOf, type OutboxEntry } from "./device/outbox";
import { DeviceBar, type KeeperWords, type Told } from "./device-bar";
import { fill } from "./fill";

type Props = {
  user: string;
  drawnAt: number;
  /** Drawn by the server, so that no page carries all our icons in its scripts. */
  icon: ReactNode;
  words: KeeperWords;
};

/** How long to wait before a report is sent again that got no answer, in seconds; the last for ever. */
const PATIENCE = [5, 15, 60];

/**
 * Looks after what this device still owes the server: says when the line is gone, and sends the reports that wait
 * here, in their order, on every page and whenever the line comes back.
 */
export function DeviceKeeper({ user, drawnAt, icon, words }: Props) {
  const [cutAt, setCutAt] = useState<number | null>(null);
  const [entries, setEntries] = useState<readonly OutboxEntry[]>([]);
  const [isSignedOut, setSignedOut] = useState(false);
  const [isUnheard, setUnheard] = useState(false);
  const [told, setTold] = useState<readonly Told[]>([]);
  const isBusy = useRef(false);
  /** A report came while another was on its way. */
  const hasMore = useRef(false);
  const tries = useRef(0);
  const timer = useRef<number | undefined>(undefined);

  const look = useCallback(async () => {
    const all = await entriesOf(user);
    setEntries(all);
    return all.filter(({ declined }) => declined === null);
  }, [user]);

  const send = useCallback(async () => {
    window.clearTimeout(timer.current);
    if (isBusy.current) {
      hasMore.current = true;
      return;
    }
    isBusy.current = true;
    hasMore.current = false;
    try {
      for (const entry of await look()) {
        const answer = await answerTo(entry);
        tell("answer", { key: entry.key, answer });
        setSignedOut(answer.kind === "signed_out");
        setUnheard(answer.kind === "waiting");
        if (answer.kind === "waiting" || answer.kind === "signed_out") {
          if (answer.kind === "waiting") {
            const patience = PATIENCE[Math.min(tries.current, PATIENCE.length - 1)] ?? 60;
            tries.current += 1;
            timer.current = window.setTimeout(() => void send(), patience * 1000);
          }
          break;
        }
        tries.current = 0;
        if (answer.kind !== "declined") {
          const { kind, to } = answer;
          setTold((all) => [...all, { key: entry.key, kind, to, label: entry.label }]);
        }
      }
    } finally {
      isBusy.current = false;
      await look();
      if (hasMore.current) tell("outbox", null);
    }
  }, [look]);

  useEffect(() => {
    setClock(drawnAt);
    const lose = () => setCutAt(deviceNow());
    const find = () => {
      setCutAt(null);
      tries.current = 0;
      void send();
    };
    if (!navigator.onLine) lose();
    void send();
    window.addEventListener("offline", lose);
    window.addEventListener("online", find);
    const forget = hear("outbox", () => void send());
    return () => {
      window.removeEventListener("offline", lose);
      window.removeEventListener("online", find);
      window.clearTimeout(timer.current);
      forget();
    };
  }, [drawnAt, send]);

  const discard = async (key: string) => {
    await dropEntry(key);
    await look();
  };
  const waiting = entries.filter(({ declined }) => declined === null);
  const line = lineOf({ cutAt, waiting: waiting.length, isSignedOut, isUnheard }, words);
  return (
    <DeviceBar
      {...{ user, icon, words, told, line }}
      declined={entries.filter(({ declined }) => declined !== null)}
      onAgain={isSignedOut || cutAt !== null ? null : () => void send()}
      signInAt={isSignedOut ? location.pathname + location.search : null}
      onDiscard={(key) => void discard(key)}
      onRead={(key) => setTold((all) => all.filter((one) => one.key !== key))}
    />
  );
}

/** What sends is fetched only when there is something to send. */
async function answerTo(entry: OutboxEntry) {
  if (!navigator.onLine) return { kind: "waiting" } as const;
  try {
    const { sendEntry } = await import("./device/send-entry");
    return await sendEntry(entry);
  } catch {
    return { kind: "waiting" } as const;
  }
}

type Standing = {
  cutAt: number | null;
  waiting: number;
  isSignedOut: boolean;
  isUnheard: boolean;
};

function lineOf({ cutAt, waiting, isSignedOut, isUnheard }: Standing, words: KeeperWords) {
  const count = { count: waiting };
  if (cutAt !== null) {
    const at = writeTime(cutAt);
    return fill(waiting > 0 ? words.offlineWithReports : words.offline, { at, ...count });
  }
  if (waiting === 0) return null;
  if (isSignedOut) return fill(words.signedOut, count);
  return isUnheard ? fill(words.waiting, count) : null;
}
