import { type Messages, NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Namespace = keyof Messages;

/** Gives the forms of a page that run in the browser the words they need, and no others. */
export async function FormWords({
  of,
  children,
}: {
  of: readonly Namespace[];
  children: ReactNode;
}) {
  const all = await getMessages();
  const words = Object.fromEntries(of.map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={words}>{children}</NextIntlClientProvider>;
}
