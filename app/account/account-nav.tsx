import { useTranslations } from "next-intl";
import { SubNav } from "@/components/sub-nav";

const PARTS = [
  ["account", "/account"],
  ["notices", "/account/notices"],
  ["calendar", "/account/calendar"],
] as const;

/** The parts of what is about a person's own account. */
export function AccountNav({ current }: { current: (typeof PARTS)[number][0] }) {
  const t = useTranslations("account");
  return (
    <SubNav
      label={t("sections")}
      items={PARTS.map(([part, href]) => ({
        href,
        label: t(`section.${part}`),
        current: part === current,
      }))}
    />
  );
}
