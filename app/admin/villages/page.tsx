import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { publicUrl } from "@/server/env";
import { communeName } from "@/server/queries/commune";
import { villageChoices } from "@/server/queries/village-list";
import { FormWords } from "../../form-words";
import { AdminFrame } from "../admin-frame";
import { requireAdmin } from "../require-admin";
import { VillagesForm } from "./villages-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("villages"))("title") };
}

export default async function VillagesPage() {
  const viewer = await requireAdmin();
  const [t, commune, choices] = await Promise.all([
    getTranslations("villages"),
    communeName(),
    villageChoices(viewer.actor),
  ]);
  if (!choices) notFound();
  return (
    <AdminFrame viewer={viewer} current="agencies">
      <div className="max-w-240">
        <Crumbs back={{ href: "/admin/agencies", label: t("back") }} />
        <PageHead title={t("title")} sub={t("count", { count: choices.count })} />
        {choices.groups.length === 0 ? (
          <EmptyState icon="list" title={t("noGroup")} />
        ) : (
          <Panel>
            <FormWords of={["villages", "form", "field", "refusal", "slip"]}>
              <VillagesForm
                groups={choices.groups}
                commune={commune}
                address={publicUrl().href.replace(/\/$/, "")}
              />
            </FormWords>
          </Panel>
        )}
      </div>
    </AdminFrame>
  );
}
