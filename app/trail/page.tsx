import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExportLinks } from "@/components/export-links";
import { PageHead } from "@/components/page-head";
import { TrailFilters } from "@/components/trail-filters";
import { TrailList } from "@/components/trail-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { trailFilters, trailPage, writtenRows } from "@/server/queries/trail-page";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { type Asked, addressOf } from "./filter";
import { OpenedAct } from "./opened-act";
import { trailEntry } from "./trail-entries";
import { changesHref, viewFrom } from "./view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trail"))("title") };
}

export default async function TrailPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  const view = viewFrom(await searchParams);
  const { filter, actId } = view;
  const [trail, event, found, choices, written] = await Promise.all([
    getTranslations("trail"),
    getTranslations("event"),
    trailPage(viewer.actor, filter),
    trailFilters(viewer.actor),
    actId ? writtenRows(viewer.actor, actId, view.from) : null,
  ]);
  const entries = found.rows.map((row) => ({
    ...trailEntry(row, { trail, event }),
    changesHref: row.written > 0 ? changesHref(view, row.id) : null,
  }));
  const narrowed = filter.personId !== null || filter.agencyId !== null || filter.taskId !== null;
  const task = filter.taskId ? { id: filter.taskId, label: entries[0]?.task?.label ?? "" } : null;
  return (
    <Frame viewer={viewer} current="trail">
      <PageHead title={trail("title")} sub={trail("scope")}>
        <ExportLinks of={addressOf(filter, 1)} at="head" />
      </PageHead>
      <TrailFilters
        action="/trail"
        people={choices.people}
        agencies={choices.agencies}
        person={filter.personId}
        agency={filter.agencyId}
        task={task}
      />
      {entries.length === 0 ? (
        <EmptyState icon="trail" title={trail(narrowed ? "noMatch" : "empty")}>
          {trail(narrowed ? "noMatchNext" : "emptyNext")}
        </EmptyState>
      ) : (
        <TrailList
          entries={entries}
          opened={
            actId && written
              ? { id: actId, changes: <OpenedAct view={view} id={actId} written={written} /> }
              : null
          }
        />
      )}
      <nav aria-label={trail("pages")} className="flex gap-3 py-3" data-screen-only>
        {filter.page > 1 && (
          <ButtonLink href={addressOf(filter, filter.page - 1)} size="small">
            {trail("newer")}
          </ButtonLink>
        )}
        {found.hasMore && (
          <ButtonLink href={addressOf(filter, filter.page + 1)} size="small">
            {trail("older")}
          </ButtonLink>
        )}
      </nav>
      {entries.length > 0 && <ExportLinks of={addressOf(filter, 1)} at="phone" />}
    </Frame>
  );
}
