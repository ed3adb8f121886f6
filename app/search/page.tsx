import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { SearchResults } from "@/components/search-results";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SearchField } from "@/components/ui/search-field";
import { dayOf } from "@/domain/day";
import { administers } from "@/domain/permissions";
import { LONGEST_SEARCH, searchKey } from "@/domain/search/key";
import { now } from "@/server/clock";
import { search } from "@/server/queries/search";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { groupsOf } from "./groups";

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("search"))("title") };
}

export default async function SearchPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { q } = await searchParams;
  const typed = typeof q === "string" ? q.trim().slice(0, LONGEST_SEARCH) : "";
  const looked = searchKey(typed);
  const today = dayOf(now());
  const [t, found] = await Promise.all([
    getTranslations("search"),
    looked && search(viewer.actor, looked, today),
  ]);
  const asked = { typed, today, isAdmin: administers(viewer.actor) };
  const groups = found ? await groupsOf(found, asked) : [];
  return (
    <Frame viewer={viewer}>
      <PageHead title={t("title")} sub={t("scope")} />
      <search>
        <form action="/search" className="mb-3 flex gap-2" data-screen-only>
          <div className="max-w-168 flex-1">
            <SearchField
              id="search"
              label={t("label")}
              example={t("examples")}
              typed={typed}
              maxLength={LONGEST_SEARCH}
            />
          </div>
          <Button look="primary">{t("apply")}</Button>
        </form>
      </search>
      {found && (
        <p role="status" className="mb-4 text-sm">
          {t("result", { count: found.total, typed })}
        </p>
      )}
      {groups.length > 1 && (
        <nav
          aria-label={t("kinds")}
          className="mb-4 flex flex-wrap gap-x-4 text-sm"
          data-screen-only
        >
          {groups.map(({ id, heading, total }) => (
            <a key={id} href={`#${id}`} className="py-1 coarse:py-2.5">
              {heading} {total}
            </a>
          ))}
        </nav>
      )}
      {groups.length > 0 ? (
        <SearchResults groups={groups} />
      ) : (
        <EmptyState icon="search" title={emptyTitle(t, typed, looked !== null)}>
          {looked ? t("noneNext") : t("howTo")}
        </EmptyState>
      )}
    </Frame>
  );
}

function emptyTitle(
  t: Awaited<ReturnType<typeof getTranslations<"search">>>,
  typed: string,
  isLongEnough: boolean,
): string {
  if (typed === "") return t("nothingTyped");
  return isLongEnough ? t("none", { typed }) : t("tooShort");
}
