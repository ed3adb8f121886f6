import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/app/form-words";
import { Frame } from "@/app/frame";
import { Pagination } from "@/components/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { targetShares, VILLAGES_AT_ONCE } from "@/server/queries/target-shares";
import { requireViewer } from "@/server/session";
import { PasteForm } from "../../paste-form";
import { type AskedSaved, savedIn } from "../../saved";
import { ShareHistory } from "../../share-history";
import { ShareSums } from "../../share-sums";
import { SharesTable } from "../../shares-table";
import { TargetHead } from "../../target-head";
import { lastSource, shareRows } from "./share-rows";
import { SharesForm } from "./shares-form";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<AskedSaved & { page?: string | string[]; written?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("targets"))("part.shares") };
}

/** Which village takes on how much of a target, year by year. */
export default async function SharesPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const at = Math.max(1, Math.trunc(Number(asked.page)) || 1);
  const writtenAt = asked.written ? Math.max(1, Math.trunc(Number(asked.written)) || 1) : null;
  const [t, page] = await Promise.all([
    getTranslations("targets"),
    targetShares(viewer.actor, id, { page: at }),
  ]);
  if (!page) notFound();
  const { target, mayEnter, shown, total, villages } = page;
  const rows = shareRows(page);
  const { count, mark } = savedIn(asked);
  const key = randomUUID();
  const from = (at - 1) * VILLAGES_AT_ONCE;
  const before = at > 1 ? at - 1 : null;
  const after = from + shown.length < total ? at + 1 : null;
  // A link would leave behind what is typed.
  const pageHref = (to: number | null) =>
    to === null || mayEnter ? null : `/targets/${target.id}/shares?page=${to}`;
  return (
    <Frame viewer={viewer} current="targets">
      <TargetHead page={page} current="shares" />
      {count !== null && (
        <div className="mb-3.5" role="status">
          <Notice icon="check">{t("saved", { count })}</Notice>
        </div>
      )}
      {target.unit !== "people" ? (
        <EmptyState icon="info" title={t("noShares")} />
      ) : villages.length === 0 ? (
        <EmptyState icon="list" title={t("noVillages")}>
          {t("noVillagesNext")}
        </EmptyState>
      ) : (
        <FormWords of={["targets", "form", "field", "refusal"]}>
          <ShareSums page={page} />
          {mayEnter && (
            <div className="mb-4">
              <PasteForm
                key={`paste-${mark}`}
                targetId={target.id}
                kind="share"
                draw={key}
                open={target.shares.length === 0}
              />
            </div>
          )}
          {mayEnter && <h2 className="mb-2 text-md font-heavy">{t("cellByCell")}</h2>}
          {mayEnter ? (
            <SharesForm
              key={`grid-${at}-${mark}`}
              hidden={{ targetId: target.id, key, page: String(at) }}
              years={target.years}
              rows={rows}
              from={count !== null && total > VILLAGES_AT_ONCE ? lastSource(page) : null}
              pages={{ before, after }}
            />
          ) : (
            <SharesTable years={target.years} rows={rows} />
          )}
          {total > VILLAGES_AT_ONCE && (
            <Pagination
              from={from + 1}
              to={from + shown.length}
              total={total}
              previousHref={pageHref(before)}
              nextHref={pageHref(after)}
            />
          )}
          <ShareHistory page={page} at={writtenAt} />
        </FormWords>
      )}
    </Frame>
  );
}
