import { type PrintedBlock, printedBlocks } from "@/domain/report/body";
import type { ReportDocument } from "@/domain/report/document";
import { MARGIN, PAPER, SIZE } from "@/domain/report/form";
import { PrintedFoot } from "./printed-foot";
import { PrintedSource, type SourceWords } from "./printed-source";
import { PrintedTable } from "./printed-table";

type Props = { document: ReportDocument; sources: SourceWords | undefined };

/** A last paragraph that is longer than this may be parted; its end and the signature still stand together. */
const LONG = 1200;

/** What the report says, and who signs it. */
export function PrintedBody({ document, sources }: Props) {
  const blocks = printedBlocks(document);
  const last = blocks.at(-1);
  const short = last?.kind === "paragraph" && last.text.length <= LONG;
  const shown = (block: PrintedBlock, index: number) => (
    <Shown key={index} block={block} sources={sources} />
  );
  const end = (
    <>
      {short && shown(last, blocks.length - 1)}
      <PrintedFoot document={document} />
    </>
  );
  return (
    <>
      {(short ? blocks.slice(0, -1) : blocks).map(shown)}
      <div className={short ? "paper-end" : undefined}>{end}</div>
    </>
  );
}

const HEADINGS = { 1: "h3", 2: "h4", 3: "h5" } as const;

function Shown({ block, sources }: { block: PrintedBlock; sources: SourceWords | undefined }) {
  switch (block.kind) {
    case "heading": {
      const Heading = HEADINGS[block.level];
      return <Heading className="paper-heading">{block.text}</Heading>;
    }
    case "paragraph":
      return (
        <p className="paper-text">
          {block.text}{" "}
          {sources && block.from && <PrintedSource from={block.from} words={sources} />}
        </p>
      );
    case "table":
      return (
        <PrintedTable
          table={block.table}
          size={SIZE.body - 1}
          width={PAPER.width - MARGIN.left - MARGIN.right}
        />
      );
  }
}
