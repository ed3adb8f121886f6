import { fold } from "../text";
import type { Duty } from "./reading";

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
  const wordings = duties.map((duty) => wordPairs(duty.text));
  const holders = holdersOf(wordings);
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

function holdersOf(wordings: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  wordings.forEach((wording, index) => {
    for (const pair of wording) {
      const list = holders.get(pair);
      if (list) list.push(index);
      else holders.set(pair, [index]);
    }
  });
  return holders;
}

function wordPairs(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

function partOf(duty: Duty): string {
  return duty.ref.split(".", 1)[0] ?? "";
}
