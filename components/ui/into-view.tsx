"use client";

import { useEffect, useRef } from "react";

/** Brings what it stands in before the reader's eyes, who may have pressed a button far below it. */
export function IntoView() {
  const place = useRef<HTMLSpanElement>(null);
  // With every answer anew: the same box may tell of another refusal.
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  });
  return <span ref={place} />;
}
