import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Pagination } from "@/components/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { daysKept } from "@/domain/delivery";
import { now } from "@/server/clock";
import { mailSettings } from "@/server/env";
import { countGivenUp } from "@/server/given-up-deliveries";
import { deliveriesPage, PAGE_SIZE, waitingDeliveries } from "@/server/queries/deliveries-page";
import { jobRunsPage } from "@/server/queries/job-runs";
import { unmailedDigests } from "@/server/queries/unmailed-digests";
import { FormWords } from "../../form-words";
import { AdminFrame } from "../admin-frame";
import { requireAdmin } from "../require-admin";
import { DeliveryDays } from "./delivery-days";
import { DeliveryFilters } from "./delivery-filters";
import { DeliveryItem } from "./delivery-item";
import { Failures } from "./failures";
import { type Asked, addressOf, filterFrom, typedAmiss } from "./filter";
import { OwnJobs } from "./own-jobs";
import { ResendAll } from "./resend-all";
import { runWords } from "./run-words";
import { Trial } from "./trial";
import { Unmailed } from "./unmailed";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("jobs"))("title") };
}

/** What runs by itself and how it went, and what was sent to people and what was not. */
export default async function JobsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireAdmin();
  const asked = await searchParams;
  const filter = filterFrom(asked);
  const today = dayOf(now());
  const [t, mail, words, runs, found, waiting, givenUp, unmailed] = await Promise.all([
    getTranslations("jobs"),
    getTranslations("deliveries"),
    runWords(),
    jobRunsPage(viewer.actor, today),
    deliveriesPage(viewer.actor, filter, today),
    waitingDeliveries(viewer.actor),
    countGivenUp(viewer.actor, now()),
    unmailedDigests(viewer.actor, today),
  ]);
  if (!runs || !found) notFound();
  const isOn = mailSettings() !== null;
  const keeps = { digest: daysKept("digest"), escalation: daysKept("escalation") };
  const first = (found.page - 1) * PAGE_SIZE;
  return (
    <AdminFrame viewer={viewer} current="jobs">
      <PageHead title={t("title")} sub={t("scope")} />
      <div className="grid gap-4">
        <OwnJobs runs={runs} words={words} />
        {runs.failures.length > 0 && <Failures failures={runs.failures} words={words} />}
        {found.days.length > 0 && <DeliveryDays days={found.days} />}
        <div id="deliveries" className="scroll-mt-(--masthead)">
          <Panel title={mail("title")}>
            <div className="mb-3 grid gap-3">
              {!isOn ? (
                <Notice icon="info">{mail("off", { count: waiting, ...keeps })}</Notice>
              ) : (
                <FormWords of={["deliveries", "form", "field", "refusal"]}>
                  <div className="flex flex-wrap items-start gap-3">
                    <Trial formKey={randomUUID()} />
                    <ResendAll formKey={randomUUID()} count={givenUp} />
                  </div>
                </FormWords>
              )}
            </div>
            <Unmailed people={unmailed} />
            <DeliveryFilters filter={filter} amiss={typedAmiss(asked)} count={found.total} />
            {found.rows.length === 0 ? (
              <EmptyState icon="info" title={mail("empty")}>
                {mail("emptyNext")}
              </EmptyState>
            ) : (
              <>
                <ul className="grid divide-y divide-line border-t border-line">
                  {found.rows.map((row) => (
                    <DeliveryItem
                      key={row.id}
                      row={row}
                      isOn={isOn}
                      tries={found.tries.filter(({ deliveryId }) => deliveryId === row.id)}
                    />
                  ))}
                </ul>
                <Pagination
                  from={first + 1}
                  to={first + found.rows.length}
                  total={found.total}
                  previousHref={found.page > 1 ? addressOf(filter, found.page - 1) : null}
                  nextHref={found.page < found.pages ? addressOf(filter, found.page + 1) : null}
                />
              </>
            )}
          </Panel>
        </div>
      </div>
    </AdminFrame>
  );
}
