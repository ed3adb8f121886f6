import type { ReactNode } from "react";

type Props = {
  /** For forms and short messages: one readable column. */
  narrow?: boolean;
  /** For panes that reach the edges. */
  full?: boolean;
  children: ReactNode;
};

/** The one main region of a page; the skip link leads here. */
export function Page({ narrow = false, full = false, children }: Props) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={
        full
          ? ""
          : `mx-auto px-(--page-pad) pt-3.5 pb-8 wide:pt-5 wide:pb-16 print:max-w-none wide:print:p-0 ${
              narrow ? "max-w-160" : "max-w-336"
            }`
      }
    >
      {children}
    </main>
  );
}
