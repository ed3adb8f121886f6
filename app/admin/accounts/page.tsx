import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountFilters } from "@/components/account-filters";
import { ACCOUNT_STATE_ICON } from "@/components/account-state-icon";
import { AccountsTable, type FlatAccount } from "@/components/accounts-table";
import { ExportLinks } from "@/components/export-links";
import { PageHead } from "@/components/page-head";
import { Pagination } from "@/components/pagination";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { IconSymbols } from "@/components/ui/icon";
import { accountState } from "@/domain/account-state";
import { dayOf } from "@/domain/day";
import { writeDay, writeInstant } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { accounts, PAGE_SIZE, staffedAgencies } from "@/server/queries/accounts";
import { lockedNames } from "@/server/sign-in-throttle";
import { AdminFrame } from "../admin-frame";
import { requireAdmin } from "../require-admin";
import { type Asked, addressOf, filterFrom } from "./filter";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

export default async function AccountsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireAdmin();
  const filter = filterFrom(await searchParams);
  const today = dayOf(now());
  const locked = await lockedNames(now());
  const [t, roles, found, agencies] = await Promise.all([
    getTranslations("accounts"),
    getTranslations("account.roles"),
    accounts(viewer.actor, filter, { today, locked }),
    staffedAgencies(viewer.actor),
  ]);
  if (!found || !agencies) notFound();
  const rows = found.rows.map((row): FlatAccount => {
    const held = found.held.get(row.id) ?? [];
    return [
      row.id,
      row.username,
      row.name ?? "",
      row.post ?? "",
      row.phone ?? "",
      held.map(({ agency, role, fromDay }) => {
        const words = t("membership", { agency, role: roles(role) });
        return fromDay > today ? t("comingMembership", { words, day: writeDay(fromDay) }) : words;
      }),
      accountState({ ...row, isLocked: locked.includes(row.username) }),
      row.lastSeenAt ? writeInstant(row.lastSeenAt) : "",
    ];
  });
  const first = (found.page - 1) * PAGE_SIZE;
  return (
    <AdminFrame viewer={viewer} current="accounts">
      <PageHead title={t("title")} sub={t("scope")}>
        <ButtonLink
          href="/admin/accounts/new"
          look="primary"
          className="mt-2 desk:mt-0"
          data-screen-only
        >
          {t("open")}
        </ButtonLink>
      </PageHead>
      <AccountFilters
        action="/admin/accounts"
        q={filter.search}
        role={filter.role}
        agency={filter.agencyId}
        state={filter.state}
        agencies={agencies}
        count={found.total}
        total={found.all}
      />
      {rows.length === 0 ? (
        <EmptyState icon="user" title={t("empty")}>
          {t("emptyNext")}
        </EmptyState>
      ) : (
        <>
          <IconSymbols names={Object.values(ACCOUNT_STATE_ICON)} />
          <AccountsTable
            rows={rows}
            words={{
              caption: t("title"),
              account: t("account"),
              person: t("person"),
              memberships: t("memberships"),
              state: t("state"),
              lastSeen: t("lastSeen"),
              never: t("never"),
              noMembership: t("noMembership"),
              unnamed: t("unnamed"),
            }}
            states={{
              disabled: t("states.disabled"),
              locked: t("states.locked"),
              waiting: t("states.waiting"),
              in_use: t("states.in_use"),
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
