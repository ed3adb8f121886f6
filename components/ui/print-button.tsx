"use client";

import { useSyncExternalStore } from "react";
import { Button } from "./button";
import type { ButtonLook } from "./button-class";

const never = () => () => {};

/** Opens the browser's print dialogue. It only stands there when a browser is there to do it. */
export function PrintButton({ label, look = "primary" }: { label: string; look?: ButtonLook }) {
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!works) return null;
  return (
    <Button type="button" look={look} data-screen-only onClick={() => window.print()}>
      {label}
    </Button>
  );
}
