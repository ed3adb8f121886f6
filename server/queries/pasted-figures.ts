import type { Person } from "../../domain/person";
import { writeFigure } from "../../domain/target/figure";
import { keyOf } from "../../domain/target/figures";
import { type PastedProblem, readShares } from "../../domain/target/pasted-shares";
import { readYears } from "../../domain/target/pasted-years";
import type { ValueKind } from "../../domain/target/target";
import { signatureOf } from "../../domain/target/typed-figures";
import { readDay } from "../../domain/vietnamese-day";
import { targetPage } from "./target-page";
import { villages } from "./villages";

export type PastedKind = "planned" | "share";

/** A figure of a pasted table beside the one that stands there. */
export type PastedRow = {
  kind: ValueKind;
  line: number;
  year: number;
  agencyId: string | null;
  village: string | null;
  /** What the table calls a row that is of no village. */
  label: string;
  typed: string;
  before: string | null;
  /** That the figure before is nobody's: it was reckoned from others. */
  wasWorkedBack: boolean;
  after: string;
  /** Whether it stands there already, of the same source and day. */
  isSame: boolean;
};

export type PastedReading = {
  /** Every figure that was read, those that stand there already too. */
  rows: PastedRow[];
  problems: PastedProblem[];
  sums: { line: number; year: number; stated: number; sum: number }[];
  /** Villages of the table of which nothing is written for some years. */
  empty: { village: string; years: number[] }[];
  /** How many figures the target had: what is saved is what was looked at. */
  seenCount: number;
};

type Pasted = {
  targetId: string;
  kind: PastedKind;
  text: string;
  /** Of all its figures, as they are typed. */
  source: string;
  sourceDay: string;
};

/** What a pasted table would write; null for whoever does not write figures of this target. */
export async function pastedFigures(
  actor: Person,
  { targetId, kind, text, source, sourceDay }: Pasted,
): Promise<PastedReading | null> {
  const page = await targetPage(actor, targetId);
  if (!page?.mayEnter) return null;
  const { target } = page;
  const unit = target.unit ?? "people";
  const { read, problems, sums, empty } = await readingOf();
  const start = target.baseline ? [target.baseline] : [];
  const current = new Map(
    [...start, ...target.planned, ...target.shares].map((row) => [keyOf(row), row]),
  );
  const from = { source: source.trim(), sourceDay: readDay(sourceDay) };
  const rows = read.map((row) => {
    const before = current.get(keyOf(row));
    const after = signatureOf({ value: row.value, ...from }, unit);
    return {
      ...row,
      before: before ? writeFigure(before.value, unit) : null,
      wasWorkedBack: before?.workedBack === true,
      after: writeFigure(row.value, unit),
      isSame: signatureOf(before ?? null, unit) === after,
    };
  });
  return { rows, problems, sums, empty, seenCount: target.values.length };

  async function readingOf() {
    if (kind === "share") {
      const known = { years: target.years, unit, villages: await villages(actor) };
      const { shares, ...rest } = readShares(text, known);
      return { read: shares.map((share) => ({ ...share, label: "", kind })), ...rest };
    }
    // An annex has the year it starts from beside its own.
    const years = [target.baselineYear ?? [], target.years].flat();
    const { figures, problems } = readYears(text, {
      ...{ years, unit, name: target.name, isPart: target.partOfId !== null },
      others: page?.others.map(({ name }) => name) ?? [],
    });
    const read = figures.map((figure) => ({
      ...{ ...figure, agencyId: null, village: null },
      kind: figure.year === target.baselineYear ? ("baseline" as const) : kind,
    }));
    return { read, problems, sums: [], empty: [] };
  }
}
