/** What an agency raises with a report: an obstacle (khó khăn, vướng mắc) or a proposal (đề xuất, kiến nghị). */
export const RAISED_KINDS = ["obstacle", "proposal"] as const;
export type RaisedKind = (typeof RAISED_KINDS)[number];

type Report = { id: string; obstacles: string | null; proposals: string | null };
type Settled = { updateId: string | null; kind: RaisedKind | null };

/** The words of a report that raise something of a kind; null where it raises none. */
export function raisedText(report: Report, kind: RaisedKind): string | null {
  return kind === "obstacle" ? report.obstacles : report.proposals;
}

/** What reports have raised and nobody has answered yet, by word or by directive, in the order of the reports. */
export function unanswered<R extends Report>(reports: readonly R[], settled: readonly Settled[]) {
  const done = new Set(settled.map(({ updateId, kind }) => `${updateId}/${kind}`));
  return reports.flatMap((report) =>
    RAISED_KINDS.flatMap((kind) => {
      const text = raisedText(report, kind);
      return text === null || done.has(`${report.id}/${kind}`) ? [] : [{ report, kind, text }];
    }),
  );
}
