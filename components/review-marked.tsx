import type { ReactNode } from "react";
import { findWords } from "@/domain/plan/find-words";

/** The plan's words with those that a question is about marked. */
export function ReviewMarked({ text, words }: { text: string; words: string | null }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of words ? findWords(text, words) : []) {
    parts.push(
      text.slice(at, start),
      <mark key={start} className="rounded-sm bg-accent-100 text-inherit underline decoration-2">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
