import { useTranslations } from "next-intl";
import { PlanClause } from "@/components/plan-clause";
import { PlanHeading } from "@/components/plan-heading";
import { PlanText } from "@/components/plan-text";
import type { DutyStanding } from "@/domain/duty-roll-up";
import type { PlanBlock } from "@/domain/plan/document";
import { addressOf, type PlanView } from "./asked";

type Props = {
  blocks: readonly PlanBlock[];
  standings: ReadonlyMap<string, DutyStanding>;
  view: PlanView;
};

/** The plan as a well-set page. */
export function SetPage({ blocks, standings, view }: Props) {
  const t = useTranslations("plan");
  const titled = blocks.filter((block) => block.kind === "title");
  const start = blocks.findIndex(({ kind }) => kind === "title");
  return (
    <article lang="vi" className="pb-16">
      {blocks.slice(0, Math.max(0, start)).map(draw)}
      {titled.length > 0 ? (
        <h1 className="mx-auto grid max-w-xl gap-1 px-4 py-5 text-center font-serif text-md tracking-normal text-balance">
          {titled.map((block, place) => (
            <span key={block.text} className={place === 0 ? "text-lg" : ""}>
              {block.text}
            </span>
          ))}
        </h1>
      ) : (
        <h1 className="sr-only">{t("title")}</h1>
      )}
      {blocks.slice(Math.max(0, start)).map(draw)}
    </article>
  );

  function draw(block: PlanBlock, place: number, among: readonly PlanBlock[]) {
    switch (block.kind) {
      case "title":
        return null;
      case "part":
      case "section":
        return <PlanHeading key={block.id} heading={block} />;
      case "text":
        return <PlanText key={block.text} block={block} again={isLike(among[place - 1], block)} />;
      case "duty": {
        const standing = standings.get(block.ref);
        if (!standing) return null;
        const href = addressOf({ ...view, duty: block.ref });
        const selected = view.duty === block.ref;
        return <PlanClause key={block.ref} duty={block} {...{ standing, href, selected }} />;
      }
    }
  }
}

function isLike(before: PlanBlock | undefined, block: PlanBlock): boolean {
  if (before?.kind !== "text" || block.kind !== "text") return false;
  return before.class === block.class && before.reason === block.reason;
}
