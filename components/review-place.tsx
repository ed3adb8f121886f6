"use client";

import { useEffect } from "react";

/**
 * After an answer the browser stays where it was. On a wide screen the address leads it to the place in the plan;
 * where the plan is not shown it must be led to the next question.
 */
export function ReviewPlace({ question }: { question: string | null }) {
  useEffect(() => {
    const isShown = document.getElementById("mark")?.checkVisibility() ?? false;
    const answered = new URLSearchParams(window.location.search).has("after");
    if (question && answered && !isShown && window.matchMedia("(width <= 760px)").matches) {
      document.getElementById("question")?.scrollIntoView();
    }
  }, [question]);
  return null;
}
