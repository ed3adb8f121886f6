"use client";

import { useEffect, useRef, useState } from "react";

/**
 * Keeps a form from being sent twice by a double tap, and says that it is on its way. The buttons are
 * not disabled: a disabled button would take its name and value out of what is sent, and the focus with it.
 */
export function SubmitGuard({ sending }: { sending: string }) {
  const here = useRef<HTMLSpanElement>(null);
  const [sent, setSent] = useState(false);

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    let pressed: HTMLElement | null = null;
    const send = (event: SubmitEvent) => {
      if (pressed) return event.preventDefault();
      pressed = event.submitter ?? form;
      pressed.dataset.pressed = "";
      pressed.setAttribute("aria-busy", "true");
      setSent(true);
    };
    // Going back to a page the browser kept shows the form as it was left: it must be usable again.
    const comeBack = () => {
      pressed?.removeAttribute("data-pressed");
      pressed?.removeAttribute("aria-busy");
      pressed = null;
      setSent(false);
    };
    form.addEventListener("submit", send);
    window.addEventListener("pageshow", comeBack);
    return () => {
      form.removeEventListener("submit", send);
      window.removeEventListener("pageshow", comeBack);
    };
  }, []);

  return (
    <span ref={here} role="status" className="sr-only">
      {sent ? sending : ""}
    </span>
  );
}
