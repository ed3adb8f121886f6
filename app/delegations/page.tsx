import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Fold } from "@/components/ui/fold";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { mayDelegate } from "@/domain/permissions";
import { writeDay } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { delegations, deputies } from "@/server/queries/delegations";
import { requireViewer } from "@/server/session";
import { FormWords } from "../form-words";
import { Frame } from "../frame";
import { DelegationItem } from "./delegation-item";
import { GiveForm } from "./give-form";
import { Revoke } from "./revoke";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("delegation"))("title") };
}

/** Who acts in the chair's stead: to read for all but the admin, to give and to revoke for the chair. */
export default async function DelegationsPage() {
  const viewer = await requireViewer();
  const today = dayOf(now());
  const [t, found, candidates] = await Promise.all([
    getTranslations("delegation"),
    delegations(viewer.actor, today),
    deputies(viewer.actor, today),
  ]);
  if (!found) notFound();
  const gives = mayDelegate(viewer.actor);
  const choices = candidates.map(({ userId, name, post }) => ({
    value: userId,
    label: [name, post].filter(Boolean).join(", "),
  }));
  return (
    <Frame viewer={viewer} narrow>
      <PageHead title={t("title")} sub={t("scope")} />
      <div className="grid gap-4">
        {found.current.length === 0 ? (
          <EmptyState icon="user" title={t("none")}>
            {t("noneNext")}
          </EmptyState>
        ) : (
          <Panel title={t("current")}>
            <ul className="grid divide-y divide-line">
              {found.current.map((row) => (
                <DelegationItem key={row.id} row={row}>
                  {gives && <Revoke id={row.id} name={row.toName} />}
                </DelegationItem>
              ))}
            </ul>
          </Panel>
        )}
        {gives && (
          <div data-screen-only>
            <Panel title={t("give")}>
              {choices.length === 0 ? (
                <p className="text-sm">{t("nobody")}</p>
              ) : (
                <FormWords of={["delegation", "form", "field", "refusal"]}>
                  <GiveForm
                    // After one was given the form begins anew.
                    key={found.current.length + found.past.length}
                    hidden={{ key: randomUUID() }}
                    deputies={choices}
                    today={writeDay(today)}
                  />
                </FormWords>
              )}
            </Panel>
          </div>
        )}
        {found.past.length > 0 && (
          <Fold summary={t("past", { count: found.past.length })}>
            <Panel>
              <ul className="grid divide-y divide-line">
                {found.past.map((row) => (
                  <DelegationItem key={row.id} row={row} />
                ))}
              </ul>
            </Panel>
          </Fold>
        )}
      </div>
    </Frame>
  );
}
