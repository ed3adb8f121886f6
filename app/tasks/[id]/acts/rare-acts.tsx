import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

/** Acts that are rarely wanted, each folded to one line under one quiet heading. */
export function RareActs({ children }: { children: ReactNode }) {
  const t = useTranslations("setAside");
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      data-screen-only
      className="rounded-lg border border-line bg-surface px-4 pt-2.5 pb-3"
    >
      <h2 id={id} className="mb-1 text-xs font-semibold text-ink-3">
        {t("heading")}
      </h2>
      <div className="[&>details>summary]:-ml-2.5">{children}</div>
    </section>
  );
}
