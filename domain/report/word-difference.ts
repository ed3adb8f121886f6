/** A run of words: in both texts, only in the earlier, or only in the later one. */
export type WordRun = { kind: "same" | "gone" | "new"; text: string };

/**
 * Of what differs, in words and the spaces between them: more are shown as a whole taken away and a whole put in their
 * place, for telling word by word would be slow.
 */
const MOST_PIECES = 4000;

/** What became of a text, word by word (the longest common run of words stays). */
export function wordDifference(before: string, after: string): WordRun[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const [old, now] = [piecesOf(before), piecesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  return joined([
    ...runsOf(old.slice(0, start), "same"),
    ...between(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...runsOf(old.slice(old.length - end), "same"),
  ]);
}

function piecesOf(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function runsOf(pieces: readonly string[], kind: WordRun["kind"]): WordRun[] {
  return pieces.map((text) => ({ kind, text }));
}

/** The longest common subsequence, by the usual table from the end. */
function between(old: readonly string[], now: readonly string[]): WordRun[] {
  if (old.length * now.length > MOST_PIECES * MOST_PIECES)
    return [...runsOf(old, "gone"), ...runsOf(now, "new")];
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = now.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const runs: WordRun[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [gone, came] = [old[row], now[column]];
    if (row < old.length && column < now.length && gone === came) {
      runs.push({ kind: "same", text: gone ?? "" });
      row++;
      column++;
    } else if (
      row < old.length &&
      (column >= now.length || at(row + 1, column) >= at(row, column + 1))
    ) {
      runs.push({ kind: "gone", text: gone ?? "" });
      row++;
    } else {
      runs.push({ kind: "new", text: came ?? "" });
      column++;
    }
  }
  return runs;
}

function joined(runs: readonly WordRun[]): WordRun[] {
  const all: WordRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.kind === run.kind) last.text += run.text;
    else if (run.text !== "") all.push({ ...run });
  }
  return all;
}
