import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { addDays, type Day, dayOf } from "@/domain/day";
import { writeDay, writeWeekday } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { noticesPage } from "@/server/queries/notices";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { type Asked, noticeFilterFrom, noticesAddress } from "./filter";
import { byDay } from "./notice-days";
import { NoticeFilters } from "./notice-filters";
import { NoticeItem } from "./notice-item";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("title") };
}

/** Thông báo: what a person was told, by day and by what it is about. */
export default async function NoticesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  const filter = noticeFilterFrom(await searchParams);
  const [t, locale, { rows, hasMore }] = await Promise.all([
    getTranslations("notices"),
    getLocale(),
    noticesPage(viewer.actor, filter),
  ]);
  const today = dayOf(now());
  const dayWords = (day: Day) => {
    if (day === today) return t("today");
    if (day === addDays(today, -1)) return t("yesterday");
    return t("onDay", { weekday: writeWeekday(day, locale), day: writeDay(day) });
  };
  const empty = filter.kind ? "emptyKind" : filter.unread ? "emptyUnread" : "empty";
  return (
    <Frame viewer={viewer} current="notices" narrow>
      <PageHead title={t("title")} sub={t("scope")} />
      <div className="mb-4 grid gap-2.5" data-screen-only>
        <NoticeFilters filter={filter} t={t} />
        <div className="flex flex-wrap gap-x-2 gap-y-1">
          {viewer.unread > 0 && rows.length > 0 && filter.page === 1 && (
            <form action="/notices/seen" method="post">
              <input
                type="hidden"
                name="newest"
                value={Math.max(...rows.map(({ number }) => number))}
              />
              {filter.kind && <input type="hidden" name="kind" value={filter.kind} />}
              {filter.unread && <input type="hidden" name="unread" value="1" />}
              <Button size="small">{t(filter.kind ? "seeAllOfKind" : "seeAll")}</Button>
            </form>
          )}
          <ButtonLink href="/digest" look="quiet" size="small">
            {t("digest")}
          </ButtonLink>
          <ButtonLink href="/account/notices" look="quiet" size="small">
            {t("settings")}
          </ButtonLink>
        </div>
      </div>
      {rows.length === 0 && (
        <EmptyState icon="bell" title={t(empty)}>
          {t(`${empty}Next`)}
        </EmptyState>
      )}
      {byDay(rows).map(({ day, groups }) => (
        <section key={day} aria-labelledby={`day-${day}`} className="mb-5">
          <h2 id={`day-${day}`} className="mb-1.5 text-sm font-bold text-ink-2">
            {dayWords(day)}
          </h2>
          <ul className="overflow-hidden rounded-lg border border-line bg-surface">
            {groups.map((group) => (
              <NoticeItem key={group.about} group={group} t={t} />
            ))}
          </ul>
        </section>
      ))}
      {(filter.page > 1 || hasMore) && (
        <nav aria-label={t("pages")} className="flex gap-3 py-3" data-screen-only>
          {filter.page > 1 && (
            <ButtonLink href={noticesAddress({ ...filter, page: filter.page - 1 })} size="small">
              {t("newer")}
            </ButtonLink>
          )}
          {hasMore && (
            <ButtonLink href={noticesAddress({ ...filter, page: filter.page + 1 })} size="small">
              {t("older")}
            </ButtonLink>
          )}
        </nav>
      )}
    </Frame>
  );
}
