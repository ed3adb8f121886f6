"use client";

import { useEffect } from "react";

/**
 * The key "/" leads to the first of the fields that is seen, else to the page that has one; never while somebody types.
 */
export function SearchShortcut({ fields, page }: { fields: readonly string[]; page: string }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      const boxes = fields.map((id) => document.getElementById(id));
      const seen = boxes.find((box) => box?.checkVisibility());
      if (seen) seen.focus();
      else window.location.assign(page);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [fields, page]);
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
