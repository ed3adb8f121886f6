import "./globals.css";
import "./print.css";
import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { BRAND } from "@/components/brand";
import { ErrorWords } from "@/components/error-words";
import { fontVariables } from "./fonts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("page");
  return {
    title: { default: BRAND, template: `%s - ${BRAND}` },
    description: t("description"),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = { themeColor: "#08343b" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, page, error] = await Promise.all([
    getLocale(),
    getTranslations("page"),
    getTranslations("error"),
  ]);
  return (
    <html lang={locale} className={fontVariables}>
      <body>
        <a
          href="#main"
          className="absolute -top-16 left-2 z-20 rounded-md bg-surface px-4 py-2 focus:top-2"
          data-screen-only
        >
          {page("skip")}
        </a>
        <ErrorWords
          words={{
            title: error("title"),
            text: error("text"),
            retry: error("retry"),
            home: error("home"),
          }}
        >
          {children}
        </ErrorWords>
      </body>
    </html>
  );
}
