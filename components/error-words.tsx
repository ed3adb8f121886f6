"use client";

import { createContext, type ReactNode, useContext } from "react";

type Words = { title: string; text: string; retry: string; home: string };

const Context = createContext<Words | null>(null);

/**
 * Hands the four sentences of the error page to the browser in the reader's language: the page that
 * shows a failure cannot ask the server for words.
 */
export function ErrorWords({ words, children }: { words: Words; children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

export function useErrorWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error("the error page stands outside <ErrorWords>");
  return words;
}
