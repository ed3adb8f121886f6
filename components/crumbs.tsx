import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "./ui/icon";

type Props = {
  /** One step back. */
  back: { href: string; label: string };
  /** Where the page stands besides, as plain words. */
  trail?: readonly string[];
};

/** The way back, and where one is in the plan. */
export function Crumbs({ back, trail = [] }: Props) {
  const t = useTranslations("page");
  return (
    <nav
      aria-label={t("place")}
      data-screen-only
      className="mb-2.5 flex flex-wrap items-center gap-x-2.5 text-xs leading-5 text-ink-3"
    >
      <Link
        href={back.href}
        prefetch={false}
        className="inline-flex min-h-6 items-center gap-1 no-underline coarse:min-h-11"
      >
        <Icon name="left" />
        {back.label}
      </Link>
      {trail.map((step) => (
        <span
          key={step}
          className="hidden wide:inline before:mr-2.5 before:text-line-strong before:content-['/']"
        >
          {step}
        </span>
      ))}
    </nav>
  );
}
