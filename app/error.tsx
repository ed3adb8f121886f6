"use client";

import { useErrorWords } from "@/components/error-words";
import { Page } from "@/components/page";
import { buttonClass } from "@/components/ui/button-class";

/** Shown when a page could not be made. A whole reload asks the server again, with nothing kept. */
export default function ErrorPage() {
  const words = useErrorWords();
  return (
    <Page narrow>
      <h1>{words.title}</h1>
      <p className="mt-2">{words.text}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        <button
          type="button"
          className={buttonClass("primary")}
          onClick={() => window.location.reload()}
        >
          {words.retry}
        </button>
        <a href="/" className={buttonClass("outline")}>
          {words.home}
        </a>
      </p>
    </Page>
  );
}
