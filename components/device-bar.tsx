import type { ReactNode } from "react";
import type { OutboxEntry } from "./device/outbox";
import { fill } from "./fill";

export type KeeperWords = {
  offline: string;
  offlineWithReports: string;
  waiting: string;
  again: string;
  signedOut: string;
  signIn: string;
  declined: string;
  discard: string;
  taken: string;
  toReceipt: string;
  refused: string;
  toForm: string;
  close: string;
};

/** What the server said about a report that had waited. */
export type Told = { key: string; kind: "taken" | "refused"; to: string; label: string };

type Props = {
  /** Whose device it is now; what is kept for forms all over the page is kept for them. */
  user: string;
  icon: ReactNode;
  words: KeeperWords;
  /** How the line stands; null when there is nothing to say. */
  line: string | null;
  told: readonly Told[];
  declined: readonly OutboxEntry[];
  onAgain: (() => void) | null;
  signInAt: string | null;
  onDiscard: (key: string) => void;
  onRead: (key: string) => void;
};

const LINK =
  "inline-flex items-center font-semibold text-surface underline underline-offset-4 coarse:min-h-11";

/** The dark bar over the page: whether the line is there, and what became of the reports that waited for it. */
export function DeviceBar(props: Props) {
  const { user, icon, words, line, told, declined, onAgain, signInAt, onDiscard, onRead } = props;
  return (
    <div
      role="status"
      data-user={user}
      data-on-dark
      data-screen-only
      className="sticky top-(--masthead) z-9 grid gap-1.5 bg-ink-2 px-(--page-pad) py-2 text-sm text-surface empty:hidden"
    >
      {line && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {icon}
          <span className="min-w-0">{line}</span>
          {signInAt && (
            <a href={signInAt} className={LINK}>
              {words.signIn}
            </a>
          )}
          {!signInAt && onAgain && (
            <button type="button" onClick={onAgain} className={LINK}>
              {words.again}
            </button>
          )}
        </p>
      )}
      {told.map(({ key, kind, to, label }) => (
        <p key={key} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-0">{fill(words[kind], { label })}</span>
          <a href={to} className={LINK}>
            {kind === "taken" ? words.toReceipt : words.toForm}
          </a>
          <button type="button" onClick={() => onRead(key)} className={LINK}>
            {words.close}
          </button>
        </p>
      ))}
      {declined.map(({ key, label, task, declined: status }) => (
        <p key={key} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-0">{fill(words.declined, { label, status: status ?? 0 })}</span>
          <a href={`/tasks/${task}`} className={LINK}>
            {words.toForm}
          </a>
          <button type="button" onClick={() => onDiscard(key)} className={LINK}>
            {words.discard}
          </button>
        </p>
      ))}
    </div>
  );
}
