import type { useTranslations } from "next-intl";
import type { FlatBlock } from "@/components/plan-set-page";
import type { DutyStanding } from "@/domain/duty-roll-up";
import type { PlanBlock, PlanDuty, PlanText } from "@/domain/plan/document";
import { addressOf, type PlanView } from "./asked";

type Words = {
  plan: ReturnType<typeof useTranslations<"plan">>;
  short: ReturnType<typeof useTranslations<"classShort">>;
  full: ReturnType<typeof useTranslations<"class">>;
};

type Standings = ReadonlyMap<string, DutyStanding>;

/** The plan's blocks as they travel to the browser; titles stand elsewhere. */
export function flatBlocks(
  blocks: readonly PlanBlock[],
  { standings, view, words }: { standings: Standings; view: PlanView; words: Words },
): FlatBlock[] {
  return blocks.flatMap((block, place): FlatBlock[] => {
    if (block.kind === "title") return [];
    if (block.kind === "text") return [flatText(block, isLike(blocks[place - 1], block), words)];
    if (block.kind === "duty") {
      const standing = standings.get(block.ref);
      return standing ? [flatDuty(block, standing, view, words)] : [];
    }
    const { kind, id, number, title } = block;
    return [[kind, id, number ? `${number}. ${title}` : title]];
  });
}

/** What it is instead of a duty is said once where several of a kind follow. */
function flatText(block: PlanText, again: boolean, { plan }: Words): FlatBlock {
  const why = again ? "" : plan(`why.${block.reason ?? block.class}`);
  const { reason } = block;
  const look = reason === "signature" || reason === "recipients" ? reason : "plain";
  // Targets are led to from where their figures are shown.
  return ["text", block.text, why, look, block.class === "target" ? `at-${block.at}` : ""];
}

function flatDuty(
  { ref, marker, paragraphs, agencyLines }: PlanDuty,
  { class: code, daysLate }: DutyStanding,
  view: PlanView,
  { plan, short, full }: Words,
): FlatBlock {
  const known = code !== "unassigned";
  return [
    "duty",
    ref,
    addressOf({ ...view, duty: ref }),
    view.duty === ref ? 1 : 0,
    known ? code : "",
    known ? short(code) : plan("unassigned"),
    known ? full(code) : "",
    daysLate > 0 ? plan("late", { days: daysLate }) : "",
    plan("duty", { ref }),
    paragraphs.map((text, place) => (place === 0 && marker ? `${marker} ${text}` : text)),
    agencyLines,
  ];
}

function isLike(before: PlanBlock | undefined, block: PlanBlock): boolean {
  if (before?.kind !== "text" || block.kind !== "text") return false;
  return before.class === block.class && before.reason === block.reason;
}
