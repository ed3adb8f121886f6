import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { writeInstant } from "@/domain/vietnamese-day";
import { now } from "@/server/clock";
import { briefingText, digestText, type Letter } from "@/server/digest-text";
import { publicUrl } from "@/server/env";
import { communeName } from "@/server/queries/commune";
import { lateByAgency } from "@/server/queries/late-by-agency";
import { digestOn, earlierDigests } from "@/server/queries/my-digests";
import { unreachedEscalations } from "@/server/queries/unreached-escalations";
import { requireViewer } from "@/server/session";
import { Frame } from "../frame";
import { UnreachedList } from "../unreached-list";
import { Earlier } from "./earlier";
import { TextToCopy } from "./text-to-copy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("digest"))("title") };
}

/** Bản tin hằng ngày: what the reader is told today, to be read or pasted into a chat, and on the days before. */
export default async function DigestPage() {
  const viewer = await requireViewer();
  const { actor, account } = viewer;
  const day = dayOf(now());
  const [t, copying, commune, today, earlier, late, unreached] = await Promise.all([
    getTranslations("digest"),
    getTranslations("copying"),
    communeName(),
    digestOn(actor, day),
    earlierDigests(actor, day),
    lateByAgency(actor, day),
    unreachedEscalations(actor, day),
  ]);
  const letter: Letter = { day, commune, locale: account.locale, url: publicUrl() };
  const words = { copy: copying("copy"), copied: copying("copied"), byHand: copying("byHand") };
  const shown = { hint: t("copyHint"), words };
  const text = today && ("body" in today ? today.body : digestText(today, letter).text);
  return (
    <Frame viewer={viewer} narrow>
      <PageHead title={t("title")} sub={t("scope")}>
        <div className="mt-2 desk:mt-0" data-screen-only>
          <ButtonLink href="/account/notices" look="quiet">
            {t("choose")}
          </ButtonLink>
        </div>
      </PageHead>
      <div className="grid gap-4">
        {text ? (
          <Panel title={t("today")}>
            <p className="mb-2 text-sm text-ink-3">
              {today && "at" in today
                ? t("sentAt", { at: writeInstant(today.at) })
                : t(today?.isRoundMade ? "sinceRound" : "notYet")}
            </p>
            <TextToCopy id="digest-text" text={text} label={t("textLabel")} {...shown} />
          </Panel>
        ) : (
          <EmptyState icon="check" title={t("none")}>
            {t("noneNext")}
          </EmptyState>
        )}
        {late && (
          <Panel title={t("briefing")}>
            <p className="mb-2 text-sm text-ink-3">{t("briefingHint")}</p>
            <TextToCopy
              id="briefing-text"
              text={briefingText(late, letter)}
              label={t("briefingLabel")}
              {...shown}
            />
          </Panel>
        )}
        <UnreachedList rows={unreached} leadsTo={actor.role === "admin" ? "agency" : "task"} />
        <Earlier digests={earlier} />
      </div>
    </Frame>
  );
}
