import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { MenuWay } from "./masthead-nav";

type Props = {
  name: string;
  agency: string;
  accountHref: string;
  delegationsHref?: string;
  directivesHref?: string;
  /** Ways that the bar has no room for on a narrower screen. */
  ways?: readonly MenuWay[];
  signOut: ReactNode;
  switcher?: ReactNode;
};

const WAY = "flex min-h-(--control) items-center rounded-md px-2 no-underline hover:bg-accent-50";

/** Who is at work, for which agency, and the ways that are about the person. Opens without JavaScript. */
export function PersonMenu(props: Props) {
  const { name, agency, accountHref, delegationsHref, directivesHref, signOut, switcher } = props;
  const { ways = [] } = props;
  const t = useTranslations("masthead");
  const given = name.trim().split(/\s+/).at(-1) ?? "";
  return (
    <details className="group relative">
      <summary className="flex h-(--masthead) items-center gap-2 pl-2.5">
        <span
          aria-hidden="true"
          className="grid size-7.5 place-items-center rounded-full bg-accent-100 font-bold text-accent-900"
        >
          {given.charAt(0).toUpperCase()}
        </span>
        <span className="sr-only">{t("you", { name })}</span>
        <span className="hidden max-w-36 text-2xs leading-4 desk:grid vast:max-w-44">
          <b className="truncate text-xs leading-4.5">{name}</b>
          <span className="text-on-dark-2">{agency}</span>
        </span>
      </summary>
      <div
        data-menu
        className="absolute top-full right-0 z-20 grid min-w-56 gap-1 rounded-lg border border-line-strong bg-surface p-2 text-ink shadow-pop"
      >
        <p className="border-b border-line px-2 pt-1 pb-2 text-xs desk:hidden">
          <b className="block">{name}</b>
          <span className="text-ink-3">{agency}</span>
        </p>
        {switcher}
        {ways.map(({ to, href, hiddenIn }) => (
          <Link key={to} href={href} prefetch={false} className={`${WAY} ${hiddenIn}`}>
            {t(`to.${to}`)}
          </Link>
        ))}
        <Link href={accountHref} prefetch={false} className={WAY}>
          {t("account")}
        </Link>
        {directivesHref && (
          <Link href={directivesHref} prefetch={false} className={WAY}>
            {t("directives")}
          </Link>
        )}
        {delegationsHref && (
          <Link href={delegationsHref} prefetch={false} className={WAY}>
            {t("delegations")}
          </Link>
        )}
        {signOut}
      </div>
    </details>
  );
}
