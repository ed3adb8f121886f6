import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { ROLES } from "@/domain/person";
import { writeDay } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { publicUrl } from "@/server/env";
import { staffedAgencies } from "@/server/queries/accounts";
import { communeName } from "@/server/queries/commune";
import { FormWords } from "../../../form-words";
import { AdminFrame } from "../../admin-frame";
import { requireAdmin } from "../../require-admin";
import { NewAccountForm } from "./new-account-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("newAccount"))("title") };
}

export default async function NewAccountPage() {
  const viewer = await requireAdmin();
  const [t, roles, commune, agencies] = await Promise.all([
    getTranslations("newAccount"),
    getTranslations("account.roles"),
    communeName(),
    staffedAgencies(viewer.actor),
  ]);
  if (!agencies) notFound();
  return (
    <AdminFrame viewer={viewer} current="accounts">
      <div className="max-w-160">
        <PageHead title={t("title")} />
        <Panel>
          <FormWords of={["newAccount", "form", "field", "refusal", "slip"]}>
            <NewAccountForm
              agencies={agencies.map(({ id, name }) => ({ value: id, label: name }))}
              roles={ROLES.map((role) => ({ value: role, label: roles(role) }))}
              today={writeDay(dayOf(now()))}
              commune={commune}
              address={publicUrl().href.replace(/\/$/, "")}
            />
          </FormWords>
        </Panel>
      </div>
    </AdminFrame>
  );
}
