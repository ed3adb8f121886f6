import type { Duty } from "./reading";
import { spelling } from "./spelling";

// Pairs of words that more duties share are the plan's subject and tell nothing; the cap also keeps
// the work in step with the text. Five rare pairs of words in common are seldom chance.
const HOLDERS = { least: 2, most: 4, share: 7 };
const ENOUGH = 5;

/**
 * Pairs of duties that may be one: worded alike, in two parts of the plan, and the leader of the
 * later one is named in the earlier. The earlier reference comes first. It is a question to people,
 * never an answer.
 */
export function repeatedDuties(duties: readonly Duty[]): [string, string][] {
  const rare = Math.round(duties.length / HOLDERS.share);
  const limit = Math.min(HOLDERS.most, Math.max(HOLDERS.least, rare));
  const numbers = new Map<string, number>();
  const wordings = duties.map((duty) => wordPairs(duty.text, numbers));
  const holders = holdersOf(wordings, limit);
  const pairs: [string, string][] = [];
  duties.forEach((duty, index) => {
    const alike = new Map<number, number>();
    for (const pair of wordings[index] ?? []) {
      const others = holders.get(pair) ?? [];
      if (others.length > limit) continue;
      for (const other of others) if (other > index) alike.set(other, (alike.get(other) ?? 0) + 1);
    }
    const named = new Set([...duty.lead, ...duty.coordinating]);
    for (const [other, count] of alike) {
      const later = duties[other];
      if (!later || count < ENOUGH || partOf(duty) === partOf(later)) continue;
      if (later.lead.some((name) => named.has(name))) pairs.push([duty.ref, later.ref]);
    }
  });
  return pairs;
}

/** Which duties hold a pair of words; one more than the limit is enough to know it is common. */
function holdersOf(wordings: readonly ReadonlySet<number>[], limit: number): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  wordings.forEach((wording, index) => {
    for (const pair of wording) {
      const list = holders.get(pair);
      if (!list) holders.set(pair, [index]);
      else if (list.length <= limit) list.push(index);
    }
  });
  return holders;
}

// Words are numbered, and a pair is one number, because a long plan has millions of them.
const MOST_WORDS = 2 ** 26;

function wordPairs(text: string, numbers: Map<string, number>): Set<number> {
  const pairs = new Set<number>();
  let before = -1;
  for (const [word] of spelling(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    if (before >= 0) pairs.add(before * MOST_WORDS + number);
    before = number;
  }
  return pairs;
}

function partOf(duty: Duty): string {
  return duty.ref.split(".", 1)[0] ?? "";
}
