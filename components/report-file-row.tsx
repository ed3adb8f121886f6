import type { ListedFile } from "./device/chosen-files";
import { fileSize } from "./file-size";
import { fill } from "./fill";
import { Icon } from "./ui/icon";
import type { IconName } from "./ui/icon-paths";

export type FileWords = {
  list: string;
  waiting: string;
  sending: string;
  arrived: string;
  cut: string;
  resume: string;
  remove: string;
  /** Why a file is not taken, by its code. */
  problems: Readonly<Record<string, string>>;
};

type Props = {
  file: ListedFile;
  locale: string;
  words: FileWords;
  onRemove: () => void;
  onResume: () => void;
};

const ICONS: Record<ListedFile["state"], IconName> = {
  waiting: "clock",
  sending: "upload",
  arrived: "check",
  cut: "no_line",
  refused: "overdue",
};

/** One file of a report: how far it has come, or why it has not, and what can be done about it. */
export function FileRow({ file, locale, words, onRemove, onResume }: Props) {
  const { name, size, sent, state, problem, id } = file;
  const isWrong = state === "cut" || state === "refused";
  const values = {
    size: fileSize(size, locale),
    sent: fileSize(sent, locale),
    share: Math.floor((100 * sent) / Math.max(1, size)),
  };
  const said =
    state === "refused"
      ? `${values.size}. ${words.problems[problem ?? ""] ?? words.problems.upload_broken}`
      : fill(words[state], values);
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2 border-t border-line py-1.5 text-xs first:border-t-0">
      <Icon
        name={ICONS[state]}
        className={`mt-0.5 size-4 ${isWrong ? "text-over-fg" : "text-ink-3"}`}
      />
      <div className="min-w-0">
        <p className="font-medium break-words">{name}</p>
        <p aria-live="polite" className={isWrong ? "text-over-fg" : "text-ink-3"}>
          {said}
        </p>
        {state === "sending" && (
          <progress
            value={sent}
            max={size}
            aria-label={name}
            className="mt-1 block h-1 w-full appearance-none overflow-hidden rounded-full bg-track [&::-moz-progress-bar]:bg-on-solid [&::-webkit-progress-bar]:bg-track [&::-webkit-progress-value]:bg-on-solid"
          />
        )}
        {id !== null && <input type="hidden" name="kept" value={id} />}
      </div>
      <span className="flex items-center gap-1">
        {state === "cut" && (
          <button
            type="button"
            onClick={onResume}
            className="min-h-7 px-1.5 font-semibold text-accent-700 underline underline-offset-4 coarse:min-h-11"
          >
            {words.resume}
          </button>
        )}
        <button
          type="button"
          onClick={onRemove}
          aria-label={`${words.remove}: ${name}`}
          className="grid size-7 place-items-center rounded-md text-ink-2 hover:bg-sunken coarse:size-11"
        >
          <Icon name="close" className="size-3.5" />
        </button>
      </span>
    </li>
  );
}
