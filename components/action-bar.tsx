import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** On a phone, the page's act under the thumb in place of the ways through the product. Put ButtonLinks in it. */
export function ActionBar({ children }: { children: ReactNode }) {
  const t = useTranslations("page");
  return (
    <nav
      aria-label={t("acts")}
      data-action-bar
      data-bottom-bar="act"
      data-screen-only
      className="fixed inset-x-0 bottom-0 z-9 flex gap-2 bg-surface px-4 pt-2.5 pb-[calc(0.625rem+env(safe-area-inset-bottom))] shadow-bar *:last:flex-1 wide:hidden"
    >
      {children}
    </nav>
  );
}
