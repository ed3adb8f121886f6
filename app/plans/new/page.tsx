import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/app/form-words";
import { Frame } from "@/app/frame";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import { possibleOffices } from "@/server/queries/possible-offices";
import { requireViewer } from "@/server/session";
import { reviewsPlans } from "../reviews-plans";
import { ImportForm } from "./import-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans"))("import") };
}

/** Another plan comes in as a draft, to be reviewed like the first. */
export default async function ImportPage() {
  const viewer = await requireViewer();
  if (!reviewsPlans(viewer.actor)) notFound();
  const [t, offices] = await Promise.all([
    getTranslations("plans"),
    viewer.actor.role === "chair" ? possibleOffices(viewer.actor) : null,
  ]);
  return (
    <Frame viewer={viewer} current="plan" narrow>
      <Crumbs back={{ href: "/plans", label: t("title") }} />
      <PageHead title={t("import")} sub={t("newLead")} />
      <Panel>
        <FormWords of={["plans", "form", "field", "refusal"]}>
          <ImportForm
            offices={offices?.map(({ id, name }) => ({ value: id, label: name })) ?? null}
          />
        </FormWords>
      </Panel>
    </Frame>
  );
}
