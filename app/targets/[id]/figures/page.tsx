import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/app/form-words";
import { Frame } from "@/app/frame";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { writeFigure } from "@/domain/target/figure";
import { isStatedByHand } from "@/domain/target/target";
import { targetFigures } from "@/server/queries/target-figures";
import { requireViewer } from "@/server/session";
import { FigureHistory } from "../../figure-history";
import { FiguresTable } from "../../figures-table";
import { MissingList } from "../../missing-list";
import { PasteForm } from "../../paste-form";
import { Quotation } from "../../quotation";
import { type AskedSaved, savedIn } from "../../saved";
import { TargetHead } from "../../target-head";
import { SetAgency, StateTarget, WorkBack } from "./acts";
import { figureRows } from "./figure-rows";
import { FiguresForm } from "./figures-form";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<AskedSaved>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("targets"))("part.figures") };
}

/** Where a target started and what each year is to come to: asked for, written down, and from where. */
export default async function FiguresPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const [t, page] = await Promise.all([
    getTranslations("targets"),
    targetFigures(viewer.actor, id),
  ]);
  if (!page) notFound();
  const { target, mayEnter, derivable } = page;
  const rows = figureRows(target, t);
  const { count, mark } = savedIn(asked);
  const hidden = { targetId: target.id, key: randomUUID() };
  const unit = t(`unitName.${target.unit ?? "people"}`);
  return (
    <Frame viewer={viewer} current="targets">
      <TargetHead page={page} current="figures" />
      {count !== null && (
        <div className="mb-3.5" role="status">
          <Notice icon="check">{t("saved", { count })}</Notice>
        </div>
      )}
      <MissingList page={page} />
      <div className="mb-4">
        <Panel title={t("stated")}>
          <Quotation target={target} />
          {mayEnter && (
            <div className="mt-3 flex flex-wrap items-start gap-3">
              <SetAgency page={page} />
              {isStatedByHand(target) && <StateTarget page={page} />}
            </div>
          )}
        </Panel>
      </div>
      {target.unit !== null && !mayEnter && <FiguresTable rows={rows} unit={unit} />}
      {target.unit !== null && mayEnter && (
        <FormWords of={["targets", "form", "field", "refusal"]}>
          <FiguresForm key={`grid-${mark}`} hidden={hidden} rows={rows} unit={unit} />
          {derivable && (
            <div className="mt-4">
              <WorkBack page={page} value={writeFigure(derivable.baseline.value, target.unit)} />
            </div>
          )}
          <div className="mt-4">
            <PasteForm
              key={`paste-${mark}`}
              targetId={target.id}
              kind="planned"
              draw={hidden.key}
            />
          </div>
        </FormWords>
      )}
      <FigureHistory target={target} />
    </Frame>
  );
}
