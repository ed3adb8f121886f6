import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { TrailFilters } from "@/components/trail-filters";
import { TrailList } from "@/components/trail-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { isUuid } from "@/domain/uuid";
import { type TrailFilter, trailFilters, trailPage } from "@/server/queries/trail-page";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { trailEntry } from "./trail-entries";

type Asked = Record<string, string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trail"))("title") };
}

export default async function TrailPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  const filter = filterFrom(await searchParams);
  const [trail, event, messages, found, choices] = await Promise.all([
    getTranslations("trail"),
    getTranslations("event"),
    getMessages(),
    trailPage(viewer.actor, filter),
    trailFilters(viewer.actor),
  ]);
  const entries = found.rows.map((row) => trailEntry(row, { trail, event, messages }));
  const narrowed = filter.personId !== null || filter.agencyId !== null || filter.taskId !== null;
  const task = filter.taskId ? { id: filter.taskId, label: entries[0]?.task?.label ?? "" } : null;
  return (
    <Frame viewer={viewer} current="trail">
      <PageHead title={trail("title")} sub={trail("scope")} />
      <TrailFilters
        action="/trail"
        people={choices.people.flatMap(({ id, name }) => (id ? [{ id, name }] : []))}
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
        <TrailList entries={entries} />
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
    </Frame>
  );
}

function filterFrom(asked: Asked): TrailFilter {
  const id = (value: Asked[string]) => (typeof value === "string" && isUuid(value) ? value : null);
  const page = typeof asked.page === "string" ? Number.parseInt(asked.page, 10) : 1;
  return {
    personId: id(asked.person),
    agencyId: id(asked.agency),
    taskId: id(asked.task),
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

function addressOf(filter: TrailFilter, page: number): string {
  const asked = new URLSearchParams();
  if (filter.personId) asked.set("person", filter.personId);
  if (filter.agencyId) asked.set("agency", filter.agencyId);
  if (filter.taskId) asked.set("task", filter.taskId);
  asked.set("page", String(page));
  return `/trail?${asked}`;
}
