import { matchAt, nameEnd, type Passage } from "./agency-name";
import { type AgencyPhrase, agencyPhrase, isNamed } from "./agency-phrase";
import { spelling } from "./spelling";

const CALL =
  /(?:(?:trân trọng |kính )?đề nghị|giao(?: cho)?|yêu cầu|phân công(?: cho)?|trách nhiệm của|đối với|về phía)\s*:?\s+/uy;
const SEPARATOR = /\s*[,;]\s*(?:và\s+|cùng\s+)?|\s+(?:và|cùng với|cùng|&)\s+/uy;

/**
 * The agencies a heading names ("Phòng …", "Đề nghị …", "Giao … chủ trì, phối hợp với …:"), or null
 * when it speaks of anything else. `assigning` is set in a part that hands out the work, where a
 * heading that begins like a name is one, known to its last word or not.
 */
export function headingAgencies(passage: Passage, assigning: boolean): AgencyPhrase | null {
  const { words, spelled, forms } = passage;
  if (spelled.length > 250) return null;
  const from = matchAt(CALL, spelled, 0) ?? 0;
  if (nameEnd(passage, from) === null) return null;
  const phrase = agencyPhrase(passage, from, words.replace(/[\s:.;]+$/, "").length, "unsaid");
  const names = [...phrase.lead, ...phrase.coordinating];
  const known = names.every((name) => isNamed({ words: name, spelled: spelling(name), forms }));
  return names.length > 0 && (known || assigning) ? phrase : null;
}

/** Where the names begin in a line that says who acts and nothing of what is done, or null. */
export function namingLine(passage: Passage): number | null {
  const { spelled, forms } = passage;
  if (spelled.length > 400 || !/chủ trì|phối hợp|thực hiện/.test(spelled)) return null;
  const from = matchAt(CALL, spelled, 0) ?? 0;
  if (nameEnd(passage, from) === null) return null;
  const { lead, coordinating } = agencyPhrase(passage, from, spelled.length, "unsaid");
  const named = [...lead, ...coordinating].every((name) =>
    isNamed({ words: name, spelled: spelling(name), forms }),
  );
  return lead.length > 0 && named ? from : null;
}

/**
 * The agencies a duty's own sentence names: who is told to do it, and with whom. `alone` says that
 * nothing above the duty names anyone, so that the subject of a later clause counts too.
 */
export function sentenceAgencies(passage: Passage, alone: boolean): AgencyPhrase {
  const subject = firstSubject(passage) ?? laterSubject(passage, alone);
  const lead = subject?.names ?? [];
  const leading = new Set(lead);
  const coordinating = partners(passage).filter((name) => !leading.has(name));
  const stated = lead.length === 1 || (lead.length > 1 && subject?.leads === true);
  return { lead, coordinating, stated };
}

/** Whether a sentence begins by telling its reader to help: then it does not say who leads. */
export function beginsAsHelp(spelled: string): boolean {
  return /^phối (?:kết )?hợp(?!\p{L})/u.test(spelled) && !/chủ trì/.test(spelled.slice(0, 60));
}

type Subject = { names: string[]; leads: boolean };

const DOING = /\s*(?:[:–-]|,?\s*(?:[\p{Ll}]))/uy;
const LEADING = /\s*,?\s*chủ trì/uy;
const TAKES_ON =
  /\s*,?\s*(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|làm đầu mối|làm cơ quan|là cơ quan|là đầu mối|có nhiệm vụ)/uy;

function firstSubject(passage: Passage): Subject | null {
  const call = matchAt(CALL, passage.spelled, 0);
  const list = namesAt(passage, call ?? 0);
  if (!list) return null;
  const told = namesTold(passage, list.end);
  if (told) return told;
  const done =
    list.end >= passage.spelled.length ||
    /^\s*\.?$/.test(passage.spelled.slice(list.end, list.end + 3));
  if (!done && call === null && matchAt(DOING, passage.spelled, list.end) === null) return null;
  return { names: list.names, leads: matchAt(LEADING, passage.spelled, list.end) !== null };
}

/** "UBND … giao Công an …": who is told leads, not who tells. */
function namesTold(passage: Passage, at: number): Subject | null {
  const from = matchAt(CALL, passage.spelled, at + 1);
  const list = from === null ? null : namesAt(passage, from);
  return list && { names: list.names, leads: matchAt(LEADING, passage.spelled, list.end) !== null };
}

const CLAUSE = /[,:]\s+|(?<!\p{L})(?:giao(?: cho)?|do|đề nghị)\s+/gu;
const ADVERBIAL =
  /^(?:trên cơ sở|căn cứ|định kỳ|h[ằà]ng |trước |trong |khi |để |theo |thường xuyên|sau khi|từ |đến |nhằm )/;

/** "Trên cơ sở …, Phòng … phối hợp với …", "… do Phòng … chủ trì". */
function laterSubject(passage: Passage, alone: boolean): Subject | null {
  const { spelled } = passage;
  const adverbial = alone && ADVERBIAL.test(spelled);
  for (const clause of spelled.slice(0, 1500).matchAll(CLAUSE)) {
    const list = namesAt(passage, clause.index + clause[0].length);
    if (!list) continue;
    const takesOn = matchAt(TAKES_ON, spelled, list.end) !== null;
    const acts =
      (adverbial || (alone && clause[0].startsWith(":") && clause.index < 40)) &&
      /^[,:]/.test(clause[0]) &&
      /^\s+\p{Ll}/u.test(spelled.slice(list.end, list.end + 3));
    if (takesOn || acts)
      return { names: list.names, leads: matchAt(LEADING, spelled, list.end) !== null };
  }
  return null;
}

const HELP =
  /(?<!(?:hội đồng|quy chế|cơ chế|công tác|tổ|sự|việc) )phối (?:kết )?hợp(?:\s+(?:chặt chẽ|đồng bộ|thường xuyên|tốt|hiệu quả|thực hiện|kịp thời))*(?:,)?(?:\s+(?:cùng với|với|cùng))?\s+/gu;

function partners(passage: Passage): string[] {
  const names = new Set<string>();
  for (const help of passage.spelled.matchAll(HELP)) {
    const list = namesAt(passage, help.index + help[0].length);
    for (const name of list?.names ?? []) names.add(name);
  }
  return [...names];
}

// Nobody lists more; the same names are looked for from several places.
const MOST_NAMES = 100;

/** The names listed at a place of a sentence; a list ends where no further name follows. */
function namesAt(passage: Passage, at: number): { names: string[]; end: number } | null {
  const names: string[] = [];
  let end = at;
  for (
    let from: number | null = at;
    from !== null && names.length < MOST_NAMES;
    from = matchAt(SEPARATOR, passage.spelled, end)
  ) {
    const stop = nameEnd(passage, from);
    if (stop === null) break;
    names.push(passage.words.slice(from, stop));
    end = stop;
  }
  return names.length > 0 ? { names, end } : null;
}
