import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AskedKind } from "@/domain/plan-answers";
import { Icon } from "./ui/icon";

type Props = {
  kind: AskedKind;
  /** What the question says besides its kind: the duty and the words it is about. */
  duty: string | null;
  raw: string | null;
  excerpt: ReactNode;
  /** What it was answered with, by whom and when; null while it is open. */
  answer: { words: string; by: string } | null;
  steps: ReactNode;
  /** What it is answered with. */
  children: ReactNode;
};

/** One question: the plan's words, what the answer will do, and the answer. */
export function ReviewCard({ kind, duty, raw, excerpt, answer, steps, children }: Props) {
  const t = useTranslations("review");
  return (
    <section
      id="question"
      aria-labelledby="asked"
      className="scroll-mt-16 rounded-lg border border-line bg-surface px-4 pt-2 pb-4"
    >
      <div className="mb-1 flex items-center justify-between gap-2">
        <p className="text-xs font-semibold text-ink-2">{t(`kind.${kind}`)}</p>
        {steps}
      </div>
      <h2 id="asked" className="mb-2.5 text-md font-heavy text-pretty">
        {t(`ask.${kind}`, { ref: duty ?? "", raw: raw ?? "" })}
      </h2>
      <div className="grid gap-3.5">
        {excerpt}
        <p className="text-sm text-ink-2">
          <b>{t("effectTitle")}</b> {t(`effect.${kind}`)}
        </p>
        {answer && (
          <p className="flex gap-1.75 border-t border-line pt-2.5 text-sm">
            <Icon name="check" className="mt-0.75 size-4 text-accent-700" />
            <span>
              <b>{answer.words}</b>
              <span className="block text-xs text-ink-3">{answer.by}</span>
            </span>
          </p>
        )}
        {/* Stands at the same place with and without an answer, so that what was typed outlives another's answer. */}
        <div className="grid justify-items-stretch gap-2">{children}</div>
      </div>
    </section>
  );
}
