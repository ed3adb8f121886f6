import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { isUuid } from "@/domain/uuid";
import { mergePreview } from "@/server/queries/agency-merge";
import { FormWords } from "../../../../form-words";
import { AdminFrame } from "../../../admin-frame";
import { requireAdmin } from "../../../require-admin";
import { MergeForm } from "./merge-form";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agencyPage"))("mergeTitle") };
}

export default async function MergePage({ params, searchParams }: Props) {
  const viewer = await requireAdmin();
  const [{ id }, { into: asked }] = await Promise.all([params, searchParams]);
  if (!isUuid(id)) notFound();
  if (typeof asked !== "string" || !isUuid(asked)) redirect(`/admin/agencies/${id}`);
  const [t, preview] = await Promise.all([
    getTranslations("agencyMerge"),
    mergePreview(viewer.actor, id, asked),
  ]);
  if (!preview) notFound();
  const name = preview.from.name;
  const into = preview.into.name;
  const effects = [
    t("tasks", { count: preview.moved, into }),
    t("ended", { count: preview.ended }),
    t("people", { count: preview.people, into }),
    preview.newNames.length > 0 && t("names", { into, names: preview.newNames.join("; ") }),
    preview.groups.length > 0 && t("groups", { into, name, groups: preview.groups.join("; ") }),
    preview.plans.length > 0 && t("standing", { into, plans: preview.plans.join("; ") }),
    t("gone", { name }),
  ].filter((words) => words !== false);
  return (
    <AdminFrame viewer={viewer} current="agencies">
      <div className="max-w-160">
        <Crumbs back={{ href: `/admin/agencies/${id}`, label: t("back", { name }) }} />
        <PageHead title={t("title", { name, into })} />
        {preview.clashes.length > 0 ? (
          <Notice icon="overdue" tone="error">
            {t("clash", { refs: preview.clashes.join(", ") })}
          </Notice>
        ) : (
          <Panel title={t("what")}>
            <ul className="mb-3 grid list-disc gap-1.5 pl-5 text-sm">
              {effects.map((effect) => (
                <li key={effect}>{effect}</li>
              ))}
            </ul>
            <p className="mb-3 text-sm font-bold">{t("cannotUndo")}</p>
            <FormWords of={["form", "field", "refusal"]}>
              <MergeForm
                hidden={{ agencyId: id, intoId: asked, key: randomUUID() }}
                submit={t("submit", { into })}
                sending={t("sending")}
              />
            </FormWords>
          </Panel>
        )}
        <p className="mt-3">
          <ButtonLink href={`/admin/agencies/${id}`} look="quiet">
            {t("cancel")}
          </ButtonLink>
        </p>
      </div>
    </AdminFrame>
  );
}
