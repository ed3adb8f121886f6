import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AgenciesTable, type FlatAgency } from "@/components/agencies-table";
import { AgencyFilters } from "@/components/agency-filters";
import { ExportLinks } from "@/components/export-links";
import { PageHead } from "@/components/page-head";
import { Pagination } from "@/components/pagination";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { dayOf } from "@/domain/day";
import { administers } from "@/domain/permissions";
import { now } from "@/server/clock";
import { agencyList, PAGE_SIZE } from "@/server/queries/agencies";
import { AdminFrame } from "../admin-frame";
import { type Asked, addressOf, filterFrom } from "./filter";
import { requireReader } from "./require-reader";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agencyList"))("title") };
}

export default async function AgenciesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireReader();
  const filter = filterFrom(await searchParams);
  const [t, found] = await Promise.all([
    getTranslations("agencyList"),
    agencyList(viewer.actor, filter, dayOf(now())),
  ]);
  if (!found) notFound();
  const kinds = { agency: t("kinds.agency"), group: t("kinds.group") };
  const relations = { subordinate: t("relations.subordinate"), asked: t("relations.asked") };
  const rows = found.rows.map((row): FlatAgency => {
    const others = [row.shortName, ...row.aliases].filter((name) => name !== row.name);
    return [
      row.id,
      row.place,
      row.name,
      others.length > 0 ? t("aliasesWith", { aliases: [...new Set(others)].join("; ") }) : "",
      row.kind === "group" ? kinds.group : relations[row.relation],
      row.formerCommune ?? "",
      row.tasks,
      row.people,
    ];
  });
  const first = (found.page - 1) * PAGE_SIZE;
  return (
    <AdminFrame viewer={viewer} current="agencies">
      <PageHead title={t("title")} sub={t("scope")}>
        {administers(viewer.actor) && (
          <div className="mt-2 flex flex-wrap gap-2 desk:mt-0" data-screen-only>
            <ButtonLink href="/admin/villages">{t("addVillages")}</ButtonLink>
            <ButtonLink href="/admin/agencies/new" look="primary">
              {t("add")}
            </ButtonLink>
          </div>
        )}
      </PageHead>
      <AgencyFilters
        action="/admin/agencies"
        q={filter.search}
        count={found.total}
        total={found.all}
      />
      {rows.length === 0 ? (
        <EmptyState icon="search" title={t("empty")}>
          {t("emptyNext")}
        </EmptyState>
      ) : (
        <>
          <AgenciesTable
            rows={rows}
            words={{
              caption: t("title"),
              place: t("place"),
              name: t("name"),
              kind: t("kind"),
              formerCommune: t("formerCommune"),
              tasks: t("tasks"),
              people: t("people"),
            }}
          />
          <Pagination
            from={first + 1}
            to={first + rows.length}
            total={found.total}
            previousHref={found.page > 1 ? addressOf(filter, found.page - 1) : null}
            nextHref={found.page < found.pages ? addressOf(filter, found.page + 1) : null}
          />
          <ExportLinks of={addressOf(filter, 1)} at="foot" />
        </>
      )}
    </AdminFrame>
  );
}
