import type { Source } from "@/domain/report/document";

/** "Từ đâu", and what a source is called by its code. */
export type SourceWords = { label: string; of: (code: string) => string };

/** Where a sentence comes from; on a screen only. */
export function PrintedSource({ from, words }: { from: Source; words: SourceWords }) {
  const called = words.of(from.code);
  return (
    <span className="paper-from ml-2" data-screen-only>
      <span className="sr-only">{words.label}: </span>
      {from.href === null ? (
        <span className="text-ink-3">{called}</span>
      ) : (
        <a href={from.href} title={words.label}>
          {called}
        </a>
      )}
    </span>
  );
}
