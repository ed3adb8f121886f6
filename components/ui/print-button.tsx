"use client";

import { useSyncExternalStore } from "react";
import { Button } from "./button";

const never = () => () => {};

/** Opens the browser's print dialogue. It only stands there when a browser is there to do it. */
export function PrintButton({ label }: { label: string }) {
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!works) return null;
  return (
    <Button type="button" look="primary" data-screen-only onClick={() => window.print()}>
      {label}
    </Button>
  );
}
