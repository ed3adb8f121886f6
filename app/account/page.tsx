import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { now } from "@/server/clock";
import { ownAccount, ownSessions } from "@/server/queries/account-page";
import { requireViewer } from "@/server/session";
import { FormWords } from "../form-words";
import { Frame } from "../frame";
import { AccountNav } from "./account-nav";
import { Language } from "./language";
import { PasswordForm } from "./password-form";
import { Sessions } from "./sessions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage() {
  const viewer = await requireViewer();
  const [t, shared, own, sessions] = await Promise.all([
    getTranslations("account"),
    getTranslations("sharedAccount"),
    ownAccount(viewer.actor),
    ownSessions(
      viewer.actor,
      viewer.memberships.map(({ role }) => role),
      now(),
    ),
  ]);
  const facts = [
    [t("name"), own.name],
    [t("post"), own.post],
    [t("phone"), own.phone],
    [t("agency"), viewer.agency.name],
    [t("role"), t(`roles.${viewer.actor.role}`)],
    [t("username"), own.username],
  ];
  return (
    <Frame viewer={viewer} current="account" narrow>
      <PageHead title={t("title")} />
      <AccountNav current="account" />
      <div className="grid gap-4">
        <Panel title={t("whoAmI")}>
          <dl className="grid gap-x-6 gap-y-1 text-sm wide:grid-cols-[auto_1fr]">
            {facts.map(([term, value]) => (
              <div key={term} className="contents">
                <dt className="mt-1.5 text-xs text-ink-3 wide:mt-0 wide:text-sm">{term}</dt>
                <dd className="font-semibold">{value}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-3 text-xs text-ink-3">{t("whoAmIHint")}</p>
          {viewer.actor.isShared && (
            <div className="mt-3">
              <Notice icon="info">{shared("own")}</Notice>
            </div>
          )}
        </Panel>
        <Sessions sessions={sessions} currentId={viewer.sessionId} />
        <Panel title={t("changePassword")}>
          <FormWords of={["account", "form", "field", "refusal"]}>
            <PasswordForm username={own.username} />
          </FormWords>
        </Panel>
        <Language />
      </div>
    </Frame>
  );
}
