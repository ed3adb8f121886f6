import "./printed-report.css";
import { useId } from "react";
import type { ReportDocument } from "@/domain/report/document";
import { PaperRules, pageName } from "./paper-rules";
import { paperSizes } from "./paper-sizes";
import { PrintedAppendix } from "./printed-appendix";
import { PrintedBody } from "./printed-body";
import { PrintedHead } from "./printed-head";
import type { SourceWords } from "./printed-source";

type Props = {
  document: ReportDocument;
  /** What a source is called; without it nothing says where a sentence comes from. */
  sources?: SourceWords;
};

/** A report as it looks on paper. On a screen a sheet that can be read; printed, the document and nothing around it. */
export function PrintedReport({ document, sources }: Props) {
  const id = useId();
  const { appendices } = document;
  return (
    <article lang="vi" className="paper" style={paperSizes()} aria-labelledby={id} data-print-alone>
      <PaperRules appendices={appendices.length} />
      <section className="paper-sheet" style={{ page: pageName(null) }}>
        <PrintedHead document={document} titleId={id} />
        <PrintedBody document={document} sources={sources} />
      </section>
      {appendices.map((appendix, index) => (
        <PrintedAppendix key={appendix.title} document={document} index={index} />
      ))}
    </article>
  );
}
