"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

/** Ticks every row that is not ticked yet; without JavaScript it is not there. */
export function PickAll({ label }: { label: string }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  return (
    <Button
      type="button"
      look="quiet"
      onClick={({ currentTarget }) => {
        const boxes = currentTarget.form?.querySelectorAll<HTMLInputElement>('[name^="pick."]');
        for (const box of boxes ?? []) box.checked = true;
      }}
    >
      {label}
    </Button>
  );
}
