import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import { FormWords } from "../../../form-words";
import { AdminFrame } from "../../admin-frame";
import { requireAdmin } from "../../require-admin";
import { addToRegister } from "../actions";
import { AgencyForm } from "../agency-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agencyForm"))("newTitle") };
}

export default async function NewAgencyPage() {
  const viewer = await requireAdmin();
  const t = await getTranslations("agencyForm");
  return (
    <AdminFrame viewer={viewer} current="agencies">
      <div className="max-w-160">
        <Crumbs back={{ href: "/admin/agencies", label: t("back") }} />
        <PageHead title={t("newTitle")} />
        <Panel>
          <FormWords of={["agencyForm", "form", "field", "refusal"]}>
            <AgencyForm action={addToRegister} hidden={{ key: randomUUID() }} known={null} />
          </FormWords>
        </Panel>
      </div>
    </AdminFrame>
  );
}
