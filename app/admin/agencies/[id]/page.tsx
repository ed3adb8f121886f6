import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/crumbs";
import { Facts } from "@/components/facts";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { administers } from "@/domain/permissions";
import { isUuid } from "@/domain/uuid";
import { now } from "@/server/clock";
import { agencyPage, groupMembers, joinable } from "@/server/queries/agencies";
import { mergeChoices } from "@/server/queries/agency-merge";
import { FormWords } from "../../../form-words";
import { AdminFrame } from "../../admin-frame";
import { changeInRegister } from "../actions";
import { AgencyForm } from "../agency-form";
import { requireReader } from "../require-reader";
import { KnownNames } from "./known-names";
import { Members } from "./members";
import { MergeChoice } from "./merge-choice";
import { Order } from "./order";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agencyList"))("title") };
}

export default async function AgencyPage({ params }: Props) {
  const viewer = await requireReader();
  const { id } = await params;
  if (!isUuid(id)) notFound();
  const [t, list, agency, others, members, outside] = await Promise.all([
    getTranslations("agencyPage"),
    getTranslations("agencyList"),
    agencyPage(viewer.actor, id, dayOf(now())),
    mergeChoices(viewer.actor, id),
    groupMembers(viewer.actor, id),
    joinable(viewer.actor, id),
  ]);
  if (!agency) notFound();
  const keeps = administers(viewer.actor);
  const kind = agency.kind === "group" ? list("kinds.group") : list(`relations.${agency.relation}`);
  return (
    <AdminFrame viewer={viewer} current="agencies">
      <Crumbs back={{ href: "/admin/agencies", label: list("title") }} />
      <PageHead title={agency.name} sub={[kind, agency.formerCommune].filter(Boolean).join(" · ")}>
        <Facts
          items={[
            { term: t("tasks"), value: agency.tasks },
            { term: t("people"), value: agency.people },
          ]}
        />
      </PageHead>
      <div className="grid max-w-160 gap-4">
        {agency.kind === "group" && (
          <FormWords of={["agencyPage", "form", "field", "refusal"]}>
            <Members groupId={agency.id} members={members ?? []} others={keeps ? outside : null} />
          </FormWords>
        )}
        {keeps ? (
          <>
            <Panel title={t("edit")}>
              <FormWords of={["agencyForm", "form", "field", "refusal"]}>
                <AgencyForm
                  action={changeInRegister}
                  hidden={{ agencyId: agency.id, key: randomUUID() }}
                  known={{
                    name: agency.name,
                    shortName: agency.shortName,
                    aliases: agency.aliases.join("\n"),
                    relation: agency.relation,
                    formerCommune: agency.formerCommune ?? "",
                  }}
                />
              </FormWords>
            </Panel>
            <Panel title={t("order")}>
              <FormWords of={["agencyPage", "form", "field", "refusal"]}>
                <Order agencyId={agency.id} place={agency.place} all={agency.all} />
              </FormWords>
            </Panel>
            {others && others.length > 0 && <MergeChoice id={agency.id} others={others} />}
          </>
        ) : (
          <KnownNames {...agency} />
        )}
      </div>
    </AdminFrame>
  );
}
