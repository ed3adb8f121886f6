"use client";

import { createContext, type ReactNode, useContext, useEffect, useId, useState } from "react";
import { TextField } from "./ui/text-field";

type Words = {
  label: string;
  hint: string;
  /** What may be wrong with the name, by its code. */
  problems: Readonly<Record<string, string>>;
};

const Asked = createContext<Words | null>(null);

/** Says to the forms below that several people use the account, and in which words they ask who acts. */
export function ActingNames({ words, children }: { words: Words | null; children: ReactNode }) {
  return <Asked value={words}>{children}</Asked>;
}

/** Names used on this device before, the latest first. They are suggested, and never filled in. */
const KEPT_AS = "acting-names";
const MOST_NAMES = 8;

type Props = {
  id: string;
  /** Why the server did not take the name, as its code. */
  problem?: string;
  /** What was typed, when a refused form comes back. */
  typed?: string;
};

/** Who of those that share the account acts; nothing where the account is one person's. */
export function ActingName({ id, problem, typed }: Props) {
  const words = useContext(Asked);
  const list = useId();
  const [names, setNames] = useState<string[]>([]);
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  useEffect(() => setNames(keptNames()), []);
  useEffect(() => {
    const form = input?.form;
    if (!input || !form) return;
    const keep = () => setNames(keepName(input.value));
    form.addEventListener("submit", keep);
    return () => form.removeEventListener("submit", keep);
  }, [input]);
  if (!words) return null;
  return (
    <div className="w-full">
      <TextField
        ref={setInput}
        id={id}
        name="actingName"
        label={words.label}
        hint={words.hint}
        error={problem && (words.problems[problem] ?? problem)}
        defaultValue={typed}
        list={list}
        autoComplete="off"
        autoCapitalize="words"
        required
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

function keptNames(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? "[]");
    return Array.isArray(kept) ? kept.filter((name) => typeof name === "string") : [];
  } catch {
    // A browser that keeps nothing suggests nothing.
    return [];
  }
}

function keepName(typed: string): string[] {
  const name = typed.trim();
  const kept = keptNames();
  if (name === "") return kept;
  const names = [name, ...kept.filter((one) => one !== name)].slice(0, MOST_NAMES);
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(names));
  } catch {
    // Nothing is lost but a suggestion.
  }
  return names;
}
