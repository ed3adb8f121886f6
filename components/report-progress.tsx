"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { CONTROL } from "./ui/control-class";
import { describe, Field } from "./ui/field";

type Props = {
  label: string;
  /** Names the slider, which moves the same number. */
  rangeLabel: string;
  hint?: string;
  error?: string;
  value: string;
};

/** The progress as a number; with JavaScript also as a slider tied to it. Only the number is sent. */
export function ReportProgress({ label, rangeLabel, hint, error, value }: Props) {
  const [typed, setTyped] = useState(value);
  const [ready, setReady] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  // Before anything else is drawn, for that would put the page's own number back.
  useLayoutEffect(() => {
    // Whoever was quicker than the scripts has typed into the page as it was sent: that is what stands.
    if (box.current) setTyped(box.current.value);
    setReady(true);
  }, []);
  const id = "report-progress";
  const share = Math.min(100, Math.max(0, Number(typed) || 0));
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="flex items-center gap-2.5">
        {ready && (
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={share}
            aria-label={rangeLabel}
            onChange={(event) => setTyped(event.target.value)}
            className="h-(--control) min-w-0 flex-1 accent-accent-700"
          />
        )}
        <div className="w-16 flex-none">
          <input
            {...describe({ id, hint, error })}
            ref={box}
            name="progress"
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className={`${CONTROL} text-right tabular-nums`}
          />
        </div>
        <span aria-hidden="true">%</span>
      </div>
    </Field>
  );
}
