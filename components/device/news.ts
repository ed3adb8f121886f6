import type { Answer } from "./send-entry";

/** What the parts of a page tell each other about the reports that wait on this device. */
type News = {
  /** A report was put into the outbox, or taken out of it. */
  outbox: null;
  /** The server said something about a report, or did not answer. */
  answer: { key: string; answer: Answer };
};

export function tell<K extends keyof News>(kind: K, detail: News[K]): void {
  window.dispatchEvent(new CustomEvent(`don-doc-${kind}`, { detail }));
}

/** Listens until the returned function is called. */
export function hear<K extends keyof News>(kind: K, act: (detail: News[K]) => void): () => void {
  const listen = (event: Event) => act((event as CustomEvent<News[K]>).detail);
  window.addEventListener(`don-doc-${kind}`, listen);
  return () => window.removeEventListener(`don-doc-${kind}`, listen);
}
