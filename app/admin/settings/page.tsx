import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { now } from "@/server/clock";
import { escalationSettings } from "@/server/queries/escalation-settings";
import { communeSettings } from "@/server/queries/settings";
import { unreachedEscalations } from "@/server/queries/unreached-escalations";
import { FormWords } from "../../form-words";
import { UnreachedList } from "../../unreached-list";
import { AdminFrame } from "../admin-frame";
import { requireAdmin } from "../require-admin";
import { EscalationForm } from "./escalation-form";
import { SettingsForm } from "./settings-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

export default async function SettingsPage() {
  const viewer = await requireAdmin();
  const [t, escalation, known, days, unreached] = await Promise.all([
    getTranslations("settings"),
    getTranslations("escalation"),
    communeSettings(viewer.actor),
    escalationSettings(viewer.actor),
    unreachedEscalations(viewer.actor, dayOf(now())),
  ]);
  if (!known || !days) notFound();
  return (
    <AdminFrame viewer={viewer} current="settings">
      <div className="grid max-w-160 gap-4">
        <PageHead title={t("title")} sub={t("scope")} />
        <Panel>
          <p className="mb-3 text-sm">
            {t("shown", { name: [known.commune, known.province].filter(Boolean).join(", ") })}
          </p>
          <FormWords of={["settings", "form", "field", "refusal"]}>
            <SettingsForm known={known} formKey={randomUUID()} />
          </FormWords>
        </Panel>
        <Panel title={escalation("title")}>
          <p className="mb-3 text-sm">{escalation("scope")}</p>
          <FormWords of={["escalation", "form", "field", "refusal"]}>
            <EscalationForm known={days} formKey={randomUUID()} />
          </FormWords>
        </Panel>
        <UnreachedList rows={unreached} leadsTo="agency" />
      </div>
    </AdminFrame>
  );
}
