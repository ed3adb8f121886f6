"use client";

import { type ComponentProps, useEffect, useState } from "react";
import { CONTROL } from "./control-class";

type Props = { show: string; hide: string } & Omit<ComponentProps<"input">, "type">;

/**
 * A password box that can be read while it is typed: a passphrase of twenty characters on a phone is a
 * trap otherwise. Without JavaScript it is a plain password box.
 */
export function PasswordInput({ show, hide, ...input }: Props) {
  const [ready, setReady] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <div className="relative">
      <input
        {...input}
        type={shown ? "text" : "password"}
        autoCapitalize="none"
        spellCheck={false}
        className={`${CONTROL} min-h-11 ${ready ? "pr-16" : ""}`}
      />
      {ready && (
        <button
          type="button"
          aria-pressed={shown}
          aria-controls={input.id}
          className="absolute inset-y-0 right-0 min-w-14 px-2.5 text-xs font-semibold text-accent-700"
          onClick={() => setShown(!shown)}
        >
          {shown ? hide : show}
        </button>
      )}
    </div>
  );
}
