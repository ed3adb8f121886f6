import type { PlanBlock } from "@/domain/plan/document";
import { findWords } from "@/domain/plan/find-words";
import { PlanHeading } from "./plan-heading";
import { PlanText } from "./plan-text";
import { type AskedOf, ReviewClause } from "./review-clause";
import { ReviewMarked } from "./review-marked";

type Props = {
  blocks: readonly PlanBlock[];
  /** What the open question is about: a duty, or words wherever they stand. */
  current: { ref: string | null; words: string | null };
  asked: ReadonlyMap<string, AskedOf>;
};

/** The plan as it was given, with the place of the open question marked. */
export function ReviewSource({ blocks, current, asked }: Props) {
  const words = (block: PlanBlock) =>
    current.ref === null || (block.kind === "duty" && block.ref === current.ref)
      ? current.words
      : null;
  const here = blocks.findIndex((block) => isPlace(block, current));
  return (
    <article lang="vi" className="pt-2 pb-16">
      {blocks.map((block, place) => (
        <div key={keyOf(block, place)}>
          {place === here && <Place />}
          <Block
            block={block}
            again={isLike(blocks[place - 1], block)}
            words={words(block)}
            asked={block.kind === "duty" ? asked.get(block.ref) : undefined}
            current={place === here}
          />
        </div>
      ))}
    </article>
  );
}

/** Where one looks beside the question; on a phone the plan opens only when asked for, under a name of its own. */
function Place() {
  return (
    <>
      <span id="mark" className="block scroll-mt-20" />
      <span id="here" className="block scroll-mt-20" />
    </>
  );
}

type BlockProps = {
  block: PlanBlock;
  again: boolean;
  words: string | null;
  asked: AskedOf | undefined;
  current: boolean;
};

function Block({ block, again, words, asked, current }: BlockProps) {
  switch (block.kind) {
    case "title":
      return (
        <p className="mx-auto max-w-144 px-4 pt-4 text-center font-serif text-md font-bold text-balance">
          {block.text}
        </p>
      );
    case "part":
    case "section":
      return <PlanHeading heading={block} />;
    case "text":
      return (
        <PlanText block={block} again={again}>
          <ReviewMarked text={block.text} words={words} />
        </PlanText>
      );
    case "duty":
      return <ReviewClause duty={block} {...{ asked, words, current }} />;
  }
}

/** Whether a block is where the open question stands. */
function isPlace(block: PlanBlock, { ref, words }: Props["current"]): boolean {
  if (ref !== null) return block.kind === "duty" && block.ref === ref;
  if (words === null) return false;
  if (block.kind === "text") return findWords(block.text, words).length > 0;
  if (block.kind !== "duty") return false;
  return [...block.paragraphs, ...block.agencyLines].some(
    (text) => findWords(text, words).length > 0,
  );
}

function isLike(before: PlanBlock | undefined, block: PlanBlock): boolean {
  if (before?.kind !== "text" || block.kind !== "text") return false;
  return before.class === block.class && before.reason === block.reason;
}

function keyOf(block: PlanBlock, place: number): string {
  if (block.kind === "duty") return block.ref;
  return "id" in block ? block.id : `${place}`;
}
