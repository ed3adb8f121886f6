import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SubNav } from "@/components/sub-nav";
import type { Viewer } from "@/server/session";
import { Frame } from "../frame";

/** The parts of the administration, in order. */
const PARTS = ["accounts"] as const;

type Props = { viewer: Viewer; current: (typeof PARTS)[number]; children: ReactNode };

/** What stands around every page of the administration. */
export async function AdminFrame({ viewer, current, children }: Props) {
  const t = await getTranslations("admin");
  const items = PARTS.map((part) => ({
    href: `/admin/${part}`,
    label: t(`parts.${part}`),
    current: part === current,
  }));
  return (
    <Frame viewer={viewer} current="admin">
      <SubNav label={t("title")} items={items} />
      {children}
    </Frame>
  );
}
