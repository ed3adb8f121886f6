import type { Person } from "../../domain/person";
import { writeFigure } from "../../domain/target/figure";
import { keyOf } from "../../domain/target/figures";
import { type PastedProblem, readShares } from "../../domain/target/pasted-shares";
import { readYears } from "../../domain/target/pasted-years";
import type { ValueKind } from "../../domain/target/target";
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
  typed: string;
  before: string | null;
  after: string;
};

export type PastedReading = {
  rows: PastedRow[];
  /** How many figures stand there already as they are in the table. */
  same: number;
  problems: PastedProblem[];
  sums: { line: number; year: number; stated: number; sum: number }[];
  /** How many figures the target had: what is saved is what was looked at. */
  seenCount: number;
};

/** What a pasted table would write; null for whoever does not write figures of this target. */
export async function pastedFigures(
  actor: Person,
  { targetId, kind, text }: { targetId: string; kind: PastedKind; text: string },
): Promise<PastedReading | null> {
  const page = await targetPage(actor, targetId);
  if (!page?.mayEnter) return null;
  const { target } = page;
  const unit = target.unit ?? "people";
  const known = { years: target.years, unit };
  const { read, problems, sums } = await readingOf();
  const current = new Map([...target.planned, ...target.shares].map((row) => [keyOf(row), row]));
  const rows = read.map((row) => {
    const before = current.get(keyOf({ ...row, kind }));
    return {
      ...row,
      kind,
      before: before ? writeFigure(before.value, unit) : null,
      after: writeFigure(row.value, unit),
    };
  });
  const changed = rows.filter(({ before, after }) => before !== after);
  const same = rows.length - changed.length;
  return { rows: changed, same, problems, sums, seenCount: target.values.length };

  async function readingOf() {
    if (kind === "share") {
      const { shares, ...rest } = readShares(text, { ...known, villages: await villages(actor) });
      return { read: shares, ...rest };
    }
    const { figures, problems } = readYears(text, { ...known, name: target.name });
    const read = figures.map((figure) => ({ ...figure, agencyId: null, village: null }));
    return { read, problems, sums: [] };
  }
}
