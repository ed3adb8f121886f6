import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { Panel } from "@/components/ui/panel";
import { writeInstant } from "@/domain/vietnamese-day";
import { publicUrl } from "@/server/env";
import { calendarSince } from "@/server/queries/calendar";
import { requireViewer } from "@/server/session";
import { ActForm } from "../../act-form";
import { Frame } from "../../frame";
import { AccountNav } from "../account-nav";
import { revoke } from "./actions";
import { OpenCalendar } from "./open-calendar";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("calendar"))("title") };
}

const PHONES = ["iphone", "android", "outlook"] as const;

/** The secret address at which a telephone reads the last days of its owner's agency. */
export default async function CalendarPage() {
  const viewer = await requireViewer();
  const [t, copying, refusal, since] = await Promise.all([
    getTranslations("calendar"),
    getTranslations("copying"),
    getTranslations("refusal"),
    calendarSince(viewer.actor),
  ]);
  const words = {
    ...{ open: t("open"), renewFold: t("renewFold"), renew: t("renew"), sending: t("sending") },
    ...{ address: t("address"), once: t("once"), subscribe: t("subscribe") },
    ...{ copy: copying("copy"), copied: copying("copied"), byHand: copying("byHand") },
  };
  return (
    <Frame viewer={viewer} current="account" narrow>
      <PageHead title={t("title")} sub={t("scope")} />
      <AccountNav current="calendar" />
      <div className="grid gap-4">
        <Panel title={t("addressTitle")}>
          <p className="mb-3 text-sm">
            {since ? t("inUse", { at: writeInstant(since) }) : t("none")}{" "}
            <span className="text-ink-3">{t("secret")}</span>
          </p>
          <div className="grid justify-items-start gap-3">
            <OpenCalendar
              home={publicUrl().href}
              isRenewal={since !== null}
              words={words}
              reasons={{ signed_out: refusal("signed_out"), forbidden: refusal("forbidden") }}
            />
            {since && (
              <ActForm
                id="revoke-calendar"
                action={revoke}
                hidden={{}}
                fold={t("revokeFold")}
                quiet
                submit={t("revoke")}
                sending={t("sending")}
                reasons={{ already_withdrawn: t("gone"), signed_out: refusal("signed_out") }}
                problems={{}}
              />
            )}
          </div>
        </Panel>
        <Panel title={t("howTitle")}>
          <ul className="grid gap-2 text-sm">
            {PHONES.map((phone) => (
              <li key={phone}>
                <b>{t(`how.${phone}.name`)}</b>: {t(`how.${phone}.steps`)}
              </li>
            ))}
          </ul>
          <p className="mt-3 text-sm text-ink-3">{t("what")}</p>
        </Panel>
      </div>
    </Frame>
  );
}
