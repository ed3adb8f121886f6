import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import {
  BELL_KINDS,
  DIGEST_KINDS,
  NOTICE_RULES,
  type NoticeKind,
  type NoticeWay,
  wantsNotice,
} from "@/domain/notice";
import { noticeSettings } from "@/server/queries/notice-settings";
import { requireViewer } from "@/server/session";
import { Frame } from "../../frame";
import { AccountNav } from "../account-nav";
import { NoticesForm } from "./notices-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("settingsTitle") };
}

const AT_ONCE: readonly NoticeKind[] = BELL_KINDS;
const OF_THE_MORNING: readonly NoticeKind[] = DIGEST_KINDS.filter(
  (kind) => !AT_ONCE.includes(kind),
);

/** How a person wants to be told of what, and where mail to them goes. */
export default async function NoticeSettingsPage() {
  const viewer = await requireViewer();
  const [t, { chosen, email }] = await Promise.all([
    getTranslations("notices"),
    noticeSettings(viewer.actor),
  ]);
  const cell = (kind: NoticeKind, way: NoticeWay) => {
    const rule = NOTICE_RULES[kind][way];
    if (rule !== "on") return { fixed: t(rule), isUnsaid: rule === "never" };
    const label = t("tick", { kind: t(`kind.${kind}`), way: t(way) });
    return { ticked: wantsNotice(kind, way, chosen.get(kind)), label };
  };
  const group = (id: "atOnce" | "eachMorning", kinds: readonly NoticeKind[]) => ({
    ...{ id, title: t(id) },
    rows: kinds.map((kind) => ({
      ...{ kind, label: t(`kind.${kind}`) },
      ...{ bell: cell(kind, "bell"), mail: cell(kind, "mail") },
    })),
  });
  const keepsAccounts = viewer.actor.role === "admin";
  return (
    <Frame viewer={viewer} current="account" narrow>
      <PageHead title={t("settingsTitle")} sub={t("settingsScope")} />
      <AccountNav current="notices" />
      <Panel>
        <p className="text-sm">
          {email ? t("mailTo", { address: email }) : t("mailToNobody")}{" "}
          {keepsAccounts ? (
            <Link href={`/admin/accounts/${viewer.actor.userId}`} prefetch={false}>
              {t("mailKeep")}
            </Link>
          ) : (
            <span className="text-ink-3">{t("mailChange")}</span>
          )}
        </p>
        <p className="mt-1 mb-3 text-sm text-ink-3">{t("alwaysWhy")}</p>
        <NoticesForm
          keyOfForm={randomUUID()}
          groups={[group("atOnce", AT_ONCE), group("eachMorning", OF_THE_MORNING)]}
          words={{
            ...{ kind: t("kindColumn"), bell: t("bell"), mail: t("mail") },
            ...{ save: t("save"), saving: t("saving"), saved: t("saved"), notSaved: t("notSaved") },
          }}
        />
      </Panel>
    </Frame>
  );
}
