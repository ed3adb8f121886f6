"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

type Props = { text: string; copy: string; copied: string };

/** Takes a text along; where the browser does not let it, the field beside it can be marked and copied by hand. */
export function CopyText({ text, copy, copied }: Props) {
  const [isCopied, setCopied] = useState(false);
  const take = async () => {
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <Button type="button" onClick={take} aria-live="polite">
      {isCopied ? copied : copy}
    </Button>
  );
}
