import type { Block, ReportDocument, Source } from "./document";
import { printable, printableLines } from "./printable";
import { ended } from "./wording";

/** A block as it is printed: a paragraph is one paragraph, a heading has its letters. */
export type PrintedBlock =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: string; from: Source | null }
  | Extract<Block, { kind: "table" }>;

/** The blocks between head and signature. The last words end with "./."; after a table that mark stands alone. */
export function printedBlocks({ blocks }: Pick<ReportDocument, "blocks">): PrintedBlock[] {
  const printed = blocks.flatMap(printedBlock);
  const last = printed.at(-1);
  if (last?.kind !== "paragraph")
    return [...printed, { kind: "paragraph", text: "./.", from: null }];
  return [...printed.slice(0, -1), { ...last, text: ended(last.text) }];
}

function printedBlock(block: Block): PrintedBlock[] {
  switch (block.kind) {
    case "heading": {
      const text = printable(block.text);
      return [{ ...block, text: block.level === 1 ? text.toLocaleUpperCase("vi") : text }];
    }
    case "paragraph": {
      const lines = printableLines(block.text);
      // Where it comes from is said once, after its last line.
      return lines.map((text, index) => ({
        kind: "paragraph",
        text,
        from: index === lines.length - 1 ? block.from : null,
      }));
    }
    case "table":
      return [block];
  }
}
