import { useTranslations } from "next-intl";
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
      <TargetPages targetId={target.id} current={current} />
    </>
  );
}

/** The pages of a target, the same on each of them. */
export function TargetPages({
  targetId,
  current,
}: {
  targetId: string;
  current: Props["current"] | "course";
}) {
  const t = useTranslations("targets");
  return (
    <SubNav
      label={t("pages")}
      items={(["course", ...PARTS] as const).map((part) => ({
        href: part === "course" ? `/targets/${targetId}` : `/targets/${targetId}/${part}`,
        label: t(`part.${part}`),
        current: part === current,
      }))}
    />
  );
}
