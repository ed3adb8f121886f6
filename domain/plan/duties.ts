import type { AgencyForms } from "./agency-forms";
import type { Block } from "./blocks";
import { account, type Body, isSideLine } from "./body";
import { BodyWalk } from "./body-walk";
import type { NoneReason } from "./reading";

/** Walks the body of a plan and accounts for each of its blocks; null in `reasons` marks the body. */
export function bodyOf(
  blocks: readonly Block[],
  reasons: readonly (NoneReason | null)[],
  forms: AgencyForms,
): Body {
  const body: Body = { duties: [], clauses: [], lines: [], headings: [] };
  const walk = new BodyWalk(body, forms);
  blocks.forEach((block, index) => {
    const reason = reasons[index];
    if (reason) account(body, block, "none", reason);
    else walk.take(block, blocks[index + 1], following(blocks, reasons, index));
  });
  return body;
}

/** The next block of the body that is not a line about the ones before it. */
function following(
  blocks: readonly Block[],
  reasons: readonly (NoneReason | null)[],
  index: number,
) {
  for (let next = index + 1; next <= index + 6; next++) {
    const block = blocks[next];
    if (!block || reasons[next]) return undefined;
    if (!isSideLine(block)) return block;
  }
  return undefined;
}
