import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SubNav } from "@/components/sub-nav";
import { administers } from "@/domain/permissions";
import type { Viewer } from "@/server/session";
import { Frame } from "../frame";

/** The parts of the administration, in order. */
const PARTS = ["accounts", "agencies", "settings", "jobs"] as const;

type Props = { viewer: Viewer; current: (typeof PARTS)[number]; children: ReactNode };

/** What stands around every page of the administration. */
export async function AdminFrame({ viewer, current, children }: Props) {
  const t = await getTranslations("admin");
  // The standing office may look at the agencies and at nothing else here.
  const open = administers(viewer.actor) ? PARTS : [];
  const items = open.map((part) => ({
    href: `/admin/${part}`,
    label: t(`parts.${part}`),
    current: part === current,
  }));
  return (
    <Frame viewer={viewer} current="admin">
      {items.length > 0 && <SubNav label={t("title")} items={items} />}
      {children}
    </Frame>
  );
}
