"use client";

import { useEffect, useRef, useState } from "react";

const DONE = "board-act-done";

/** Tells the page what was done: the button that did it may be gone with what it was about. */
export function sayDone(words: string): void {
  window.dispatchEvent(new CustomEvent(DONE, { detail: words }));
}

/** Says what was done, and takes the focus when it was on something that is no longer there. */
export function Said() {
  const here = useRef<HTMLParagraphElement>(null);
  const [words, setWords] = useState("");
  useEffect(() => {
    const hear = (event: Event) => {
      if (event instanceof CustomEvent) setWords(String(event.detail));
    };
    window.addEventListener(DONE, hear);
    return () => window.removeEventListener(DONE, hear);
  }, []);
  useEffect(() => (words && here.current ? standIn(here.current) : undefined), [words]);
  return (
    <p
      ref={here}
      role="status"
      tabIndex={-1}
      data-screen-only
      className={
        words
          ? "sticky top-[calc(var(--masthead)+0.5rem)] z-5 mb-3 rounded-md border border-line bg-surface px-3 py-2.25 text-sm font-semibold"
          : "sr-only"
      }
    >
      {words}
    </p>
  );
}

/** Until the person goes on, the focus of what is taken out of the page comes here, without moving the page. */
function standIn(element: HTMLElement): () => void {
  const stop = new AbortController();
  const observer = new MutationObserver(take);
  function take() {
    if (document.activeElement !== document.body) return;
    element.focus({ preventScroll: true });
    stop.abort();
  }
  stop.signal.addEventListener("abort", () => observer.disconnect());
  for (const going of ["pointerdown", "keydown"])
    window.addEventListener(going, () => stop.abort(), { signal: stop.signal });
  observer.observe(document.body, { childList: true, subtree: true });
  take();
  return () => stop.abort();
}
