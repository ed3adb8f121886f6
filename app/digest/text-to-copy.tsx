import { CopyText, type CopyWords } from "@/components/ui/copy-text";

type Props = { id: string; text: string; label: string; hint: string; words: CopyWords };

/** A text to be pasted elsewhere: whole in a field to select from, with a button where a browser can do it. */
export function TextToCopy({ id, text, label, hint, words }: Props) {
  return (
    <div className="grid justify-items-start gap-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        value={text}
        rows={Math.min(24, text.split("\n").length + 1)}
        aria-describedby={`${id}-hint`}
        className="w-full rounded-md border border-control bg-surface p-3 text-sm leading-6 print:hidden"
      />
      <p data-print-only className="hidden text-sm whitespace-pre-wrap print:block">
        {text}
      </p>
      <p id={`${id}-hint`} data-screen-only className="text-xs text-ink-3">
        {hint}
      </p>
      <CopyText of={id} words={words} />
    </div>
  );
}
