import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/page-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { dayOf } from "@/domain/day";
import { readsBoard } from "@/domain/permissions";
import { now } from "@/server/clock";
import { steeringView } from "@/server/queries/steering-view";
import { requireViewer } from "@/server/session";
import { ActForm } from "../../act-form";
import { Frame } from "../../frame";
import { type Asked, askedBoard } from "../asked";
import { About } from "./about";
import { ACT_FORMS } from "./act-forms";
import { actWords } from "./act-words";
import { isBoardAddress } from "./board-act";
import { boardData } from "./board-data";
import { offeredActs } from "./offered";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("steering"))("title") };
}

/** One act of the board as a page of its own: the same form, and the way back. */
export default async function ActPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const viewer = await requireViewer();
  if (!readsBoard(viewer.actor)) notFound();
  const { act, id, back: typed } = await searchParams;
  const back = isBoardAddress(typed) ? typed : "/steering";
  const today = dayOf(now());
  const asked = Object.fromEntries(new URL(back, "http://localhost").searchParams);
  const view = await steeringView(viewer.actor, askedBoard(asked, today).asking, today);
  if (!view) notFound();
  const [t, { words }, data] = await Promise.all([
    getTranslations("boardActs"),
    actWords(),
    boardData(viewer.actor, view),
  ]);
  const offered = [...offeredActs({ actor: viewer.actor, view, data, t }).values()].flat();
  const found = offered.find((one) => one.act === act && one.id === id);
  return (
    <Frame viewer={viewer} current="steering" narrow>
      <PageHead title={found?.title ?? t("gone")} />
      {found ? (
        <Panel>
          <About lines={found.about} />
          <ActForm
            id="act"
            action={ACT_FORMS[found.act]}
            hidden={{ ...found.hidden, back }}
            fields={found.fields}
            submit={found.submit}
            look="primary"
            {...words}
          />
        </Panel>
      ) : (
        <EmptyState title={t("gone")}>{t("goneNext")}</EmptyState>
      )}
      <p className="mt-4 text-sm">
        <a href={back} className="inline-flex min-h-(--control) items-center">
          {t("back")}
        </a>
      </p>
    </Frame>
  );
}
