import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { Pagination } from "@/components/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { dayOf } from "@/domain/day";
import { ACT_KINDS } from "@/domain/report/gathered";
import { isUuid } from "@/domain/uuid";
import { writeDay } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { reportRows } from "@/server/queries/report-page";
import { requireViewer } from "@/server/session";
import { Frame } from "../../../frame";
import { pageOf } from "../../page-of";

const PAGE_SIZE = 100;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("paper"))("rows.title") };
}

/** The acts that a figure of a report counts, as many as it says. */
export default async function ReportRowsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const { of, page: asked } = await searchParams;
  const kind = ACT_KINDS.find((one) => one === of);
  const found = kind && isUuid(id) ? await reportRows(viewer.actor, id, dayOf(now())) : null;
  if (!kind || !found) notFound();
  const t = await getTranslations("paper");
  const acts = found.acts.filter((act) => act.kind === kind);
  const { first, page, pages } = pageOf(acts.length, asked, PAGE_SIZE);
  const shown = acts.slice(first, first + PAGE_SIZE);
  const address = (number: number) => `/reports/${id}/rows?of=${kind}&page=${number}`;
  return (
    <Frame viewer={viewer} current="reports">
      <Crumbs back={{ href: `/reports/${id}`, label: found.report.title }} />
      <PageHead
        over={t("rows.title")}
        title={t(`from.${kind}`)}
        sub={t("rows.count", { count: acts.length })}
      />
      {acts.length === 0 ? (
        <EmptyState icon="list" title={t("rows.none")}>
          {t("rows.noneNext")}
        </EmptyState>
      ) : (
        <div className="relative overflow-x-auto rounded-lg border border-line bg-surface">
          <table className="w-full text-left text-sm">
            <caption className="sr-only">{t(`from.${kind}`)}</caption>
            <thead className="text-2xs text-ink-3">
              <tr>
                {(["day", "ref", "agency", "text"] as const).map((column) => (
                  <th key={column} scope="col" className="px-3 py-2 font-medium">
                    {t(`rows.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((act) => (
                <tr key={act.id} className="border-t border-line align-top">
                  <td className="px-3 py-1.5 tabular-nums">{writeDay(act.day)}</td>
                  <td className="px-3 py-1.5 tabular-nums">{act.ref}</td>
                  <td className="px-3 py-1.5">{act.agency}</td>
                  <td className="px-3 py-1.5 whitespace-pre-line" lang="vi">
                    {act.text}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages > 1 && (
        <Pagination
          from={first + 1}
          to={first + shown.length}
          total={acts.length}
          previousHref={page > 1 ? address(page - 1) : null}
          nextHref={page < pages ? address(page + 1) : null}
        />
      )}
    </Frame>
  );
}
