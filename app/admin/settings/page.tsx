import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import { communeSettings } from "@/server/queries/settings";
import { FormWords } from "../../form-words";
import { AdminFrame } from "../admin-frame";
import { requireAdmin } from "../require-admin";
import { SettingsForm } from "./settings-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

export default async function SettingsPage() {
  const viewer = await requireAdmin();
  const [t, known] = await Promise.all([
    getTranslations("settings"),
    communeSettings(viewer.actor),
  ]);
  if (!known) notFound();
  return (
    <AdminFrame viewer={viewer} current="settings">
      <div className="max-w-160">
        <PageHead title={t("title")} sub={t("scope")} />
        <Panel>
          <p className="mb-3 text-sm">
            {t("shown", { name: [known.commune, known.province].filter(Boolean).join(", ") })}
          </p>
          <FormWords of={["settings", "form", "field", "refusal"]}>
            <SettingsForm known={known} formKey={randomUUID()} />
          </FormWords>
        </Panel>
      </div>
    </AdminFrame>
  );
}
