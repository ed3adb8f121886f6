import { agencyKey } from "./plan/agency-key";

type Agency = { id: string; name: string; shortName: string; aliases: readonly string[] };

const MOST = 3;
const NOWHERE = { level: null, name: null };
/** Words that many bodies have in their names and that tell none apart. */
const COMMON = new Set([
  "co",
  "quan",
  "don",
  "vi",
  "xa",
  "cac",
  "cap",
  "cung",
  "phong",
  "ban",
  "so",
]);

/**
 * Known agencies whose name has most in common with the words in question, the likeliest first. It only
 * spares looking for them: which one is meant people say.
 */
export function suggestedAgencies(words: string, agencies: readonly Agency[]): string[] {
  const wanted = telling(words);
  const scored = agencies.map((agency) => {
    const forms = [agency.name, agency.shortName, ...agency.aliases];
    return {
      id: agency.id,
      score: Math.max(...forms.map((form) => likeness(wanted, telling(form)))),
    };
  });
  return scored
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** The share of the words in question that the name has too. */
function likeness(wanted: ReadonlySet<string>, name: ReadonlySet<string>): number {
  const shared = [...wanted].filter((word) => name.has(word)).length;
  return wanted.size > 0 ? shared / wanted.size : 0;
}

/** The words that tell a body apart, abbreviations written out. */
function telling(name: string): Set<string> {
  const words = agencyKey(name, NOWHERE).split(" ");
  return new Set(words.filter((word) => word !== "" && !COMMON.has(word)));
}
