"use client";

import { useEffect } from "react";

/**
 * An address may name a duty by its place alone (/plan#III.3), which never reaches the server: asks it for that
 * duty's tasks. Without JavaScript the page still stands at the duty, and its tasks are one link away.
 */
export function PlanPlace() {
  useEffect(() => {
    const follow = () => {
      const address = new URL(window.location.href);
      const ref = decodeURIComponent(address.hash.slice(1));
      const isDuty = document.getElementById(ref)?.dataset.duty !== undefined;
      if (!isDuty || address.searchParams.get("duty") === ref) return;
      address.searchParams.set("duty", ref);
      window.location.replace(address);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return null;
}
