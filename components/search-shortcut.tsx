"use client";

import { useEffect } from "react";

/** The key "/" leads to the box, or to the page where the box has no room; never while somebody types. */
export function SearchShortcut({ field, page }: { field: string; page: string }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      const box = document.getElementById(field);
      if (box?.checkVisibility()) box.focus();
      else window.location.assign(page);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [field, page]);
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
