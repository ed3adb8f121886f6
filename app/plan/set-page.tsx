import { useTranslations } from "next-intl";
import { PlanSetPage } from "@/components/plan-set-page";
import { IconSymbols } from "@/components/ui/icon";
import type { DutyStanding } from "@/domain/duty-roll-up";
import type { PlanBlock } from "@/domain/plan/document";
import type { PlanView } from "./asked";
import { flatBlocks } from "./flat-blocks";

type Props = {
  blocks: readonly PlanBlock[];
  standings: ReadonlyMap<string, DutyStanding>;
  view: PlanView;
};

/** The plan as a well-set page. */
export function SetPage({ blocks, standings, view }: Props) {
  const t = useTranslations("plan");
  const short = useTranslations("classShort");
  const full = useTranslations("class");
  const titled = blocks.filter((block) => block.kind === "title");
  const start = Math.max(
    0,
    blocks.findIndex(({ kind }) => kind === "title"),
  );
  const of = { standings, view, words: { plan: t, short, full } };
  const words = { noDuty: t("noDuty") };
  return (
    <article lang="vi" className="pb-16">
      <IconSymbols names={iconsOf(standings)} />
      <PlanSetPage blocks={flatBlocks(blocks.slice(0, start), of)} words={words} />
      {titled.length > 0 ? (
        <h1 className="mx-auto grid max-w-144 gap-1 px-4 py-5 text-center font-serif text-md tracking-[normal] text-balance">
          {titled.map((block, place) => (
            <span key={block.text} className={place === 0 ? "text-lg" : ""}>
              {block.text}
            </span>
          ))}
        </h1>
      ) : (
        <h1 className="sr-only">{t("title")}</h1>
      )}
      <PlanSetPage blocks={flatBlocks(blocks.slice(start), of)} words={words} />
    </article>
  );
}

/** What the margin points at. */
function iconsOf(standings: Props["standings"]) {
  const classes = new Set([...standings.values()].map((standing) => standing.class));
  return [...classes].map((code) => (code === "unassigned" ? "info" : code));
}
