import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { SubNav } from "@/components/sub-nav";
import { headline } from "@/domain/target/headline";
import type { TargetPage } from "@/server/queries/target-page";

const PARTS = ["figures", "shares", "report"] as const;

type Props = {
  page: Pick<TargetPage, "target">;
  current: (typeof PARTS)[number];
};

/** Which target the page is about, and its other pages. */
export async function TargetHead({ page: { target }, current }: Props) {
  const t = await getTranslations("targets");
  return (
    <>
      <Crumbs back={{ href: `/targets/${target.id}`, label: t("toTarget") }} />
      <PageHead over={target.planTitle} title={headline(target.name)} sub={t(`lead.${current}`)} />
      <SubNav
        label={t("pages")}
        items={[
          { href: `/targets/${target.id}`, label: t("part.course"), current: false },
          ...PARTS.map((part) => ({
            href: `/targets/${target.id}/${part}`,
            label: t(`part.${part}`),
            current: part === current,
          })),
        ]}
      />
    </>
  );
}
