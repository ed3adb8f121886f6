import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountStateBadge } from "@/components/account-state-badge";
import { Crumbs } from "@/components/crumbs";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import { accountState } from "@/domain/account-state";
import { dayOf } from "@/domain/day";
import { isUuid } from "@/domain/uuid";
import { writeInstant } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { publicUrl } from "@/server/env";
import { keptAccount } from "@/server/queries/account";
import { staffedAgencies } from "@/server/queries/accounts";
import { communeName } from "@/server/queries/commune";
import { lockedAddresses } from "@/server/sign-in-throttle";
import { FormWords } from "../../../form-words";
import { AdminFrame } from "../../admin-frame";
import { requireAdmin } from "../../require-admin";
import { Access } from "./access";
import { actWords } from "./act-words";
import { Given } from "./given";
import { PersonForm } from "./person-form";
import { Sharing } from "./sharing";
import { SignedIn } from "./signed-in";
import { Terms } from "./terms";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("keptAccount"))("title") };
}

export default async function AccountPage({ params }: Props) {
  const viewer = await requireAdmin();
  const { id } = await params;
  const account = isUuid(id) ? await keptAccount(viewer.actor, id, now()) : null;
  if (!account) notFound();
  const [t, list, commune, agencies, lockedFrom, words] = await Promise.all([
    getTranslations("keptAccount"),
    getTranslations("accounts"),
    communeName(),
    staffedAgencies(viewer.actor),
    lockedAddresses(account.username, now()),
    actWords(),
  ]);
  const { name, post, phone, email } = account;
  const choices = (agencies ?? []).map((one) => ({ value: one.id, label: one.name }));
  return (
    <AdminFrame viewer={viewer} current="accounts">
      <div className="max-w-200">
        <Crumbs back={{ href: "/admin/accounts", label: t("back") }} />
        <PageHead
          over={account.username}
          title={name ?? list("unnamed")}
          sub={
            <>
              <AccountStateBadge
                state={accountState({ ...account, isLocked: lockedFrom.length > 0 })}
              />
              <span>
                {account.lastSeenAt
                  ? t("lastSeen", { at: writeInstant(account.lastSeenAt) })
                  : list("never")}
              </span>
              <Link href={`/trail?person=${account.id}`} prefetch={false} data-screen-only>
                {t("trail")}
              </Link>
            </>
          }
        />
        <div className="grid gap-4">
          <FormWords
            of={[
              ...(["newAccount", "keptAccount", "sharedAccount", "term"] as const),
              ...(["form", "field", "refusal", "slip"] as const),
            ]}
          >
            <Access
              account={account}
              lockedFrom={lockedFrom}
              isOwn={account.id === viewer.actor.userId}
              commune={commune}
              address={publicUrl().href.replace(/\/$/, "")}
              words={words}
            />
            <Terms account={account} agencies={choices} today={dayOf(now())} words={words} />
            <Given account={account} />
            <Sharing account={account} today={dayOf(now())} />
            <Panel title={t("person")}>
              <p className="mb-2 text-sm">
                {[post, phone, email].filter(Boolean).join(" · ") || t("personUnknown")}
              </p>
              <PersonForm
                hidden={{ accountId: account.id, key: randomUUID() }}
                person={{
                  name: name ?? "",
                  post: post ?? "",
                  phone: phone ?? "",
                  email: email ?? "",
                }}
              />
            </Panel>
            <SignedIn account={account} words={words} />
          </FormWords>
        </div>
      </div>
    </AdminFrame>
  );
}
