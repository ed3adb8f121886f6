import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Pagination } from "@/components/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { mayDirectAll } from "@/domain/directive";
import { now } from "@/server/clock";
import { taskAgencies } from "@/server/queries/all-tasks";
import { directivesPage, isHeaded } from "@/server/queries/directives";
import { publishedPlans } from "@/server/queries/plan-asked";
import { seeDirectives } from "@/server/see-notices";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { actWords } from "../tasks/[id]/act-words";
import { acknowledge, answer, close, give } from "./actions";
import { DirectiveFilters } from "./directive-filters";
import { DirectiveItem } from "./directive-item";
import { type Asked, directiveFilterFrom, directivesAddress } from "./filter";
import { GiveForm } from "./give-form";
import { PartActs } from "./part-acts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("directive"))("title") };
}

/** Ý kiến chỉ đạo: all of them for who follows the plan, an agency's own for the agency. */
export default async function DirectivesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asker = await requireViewer();
  const { actor } = asker;
  if (actor.role === "admin") notFound();
  const today = dayOf(now());
  const filter = directiveFilterFrom(await searchParams);
  const gives = mayDirectAll(actor, []);
  const [t, words, found, headed, agencies, plans] = await Promise.all([
    getTranslations("directive"),
    actWords(),
    directivesPage(actor, filter),
    isHeaded(actor, today),
    taskAgencies(actor),
    gives ? publishedPlans(actor) : [],
  ]);
  const viewer = await seeDirectives(asker, found.rows, now());
  return (
    <Frame viewer={viewer}>
      <PageHead title={t("title")} sub={t(found.follows ? "scopeAll" : "scopeOwn")} />
      <div className={gives ? "grid items-start gap-4 desk:grid-cols-[minmax(0,1fr)_27.5rem]" : ""}>
        <div>
          <DirectiveFilters
            filter={filter}
            counts={found.counts}
            agencies={found.follows ? agencies : []}
          />
          {found.rows.length === 0 ? (
            <EmptyState icon="directive" title={t("empty")}>
              {t("emptyNext")}
            </EmptyState>
          ) : (
            <ul className="overflow-hidden rounded-lg border border-line bg-surface">
              {found.rows.map((row) => (
                <DirectiveItem key={row.boundId} row={row} today={today}>
                  <PartActs
                    part={row}
                    actor={actor}
                    standingAgencyId={row.standingAgencyId}
                    isHeaded={headed}
                    actions={{ acknowledge, answer, close }}
                    words={words}
                  />
                </DirectiveItem>
              ))}
            </ul>
          )}
          {found.pages > 1 && (
            <Pagination
              from={found.first + 1}
              to={found.first + found.rows.length}
              total={found.total}
              previousHref={
                found.page > 1 ? directivesAddress({ ...filter, page: found.page - 1 }) : null
              }
              nextHref={
                found.page < found.pages
                  ? directivesAddress({ ...filter, page: found.page + 1 })
                  : null
              }
            />
          )}
        </div>
        {plans.length > 0 && (
          <Panel title={t("giveOnPlan")}>
            <GiveForm id="give" actor={actor} action={give} about={{}} plans={plans} />
          </Panel>
        )}
      </div>
    </Frame>
  );
}
