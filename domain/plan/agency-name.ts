import type { AgencyForms } from "./agency-forms";
import {
  AFTER_NAME,
  GROUP,
  HEAD_ALONE,
  HEAD_NAMED,
  LEVEL,
  NAME_WORDS,
  POST,
  VAGUE,
} from "./agency-words";
import { isCapital } from "./spelling";

/** A text beside its comparison form (same length), and the names known so far. */
export type Passage = { words: string; spelled: string; forms: AgencyForms };

/** A part of a passage, with the same known names. */
export function passageBetween(
  { words, spelled, forms }: Passage,
  from: number,
  to: number,
): Passage {
  return { words: words.slice(from, to), spelled: spelled.slice(from, to), forms };
}

/** Where the body named at this place of a running text ends, or null when none is named here. */
export function nameEnd(passage: Passage, at: number): number | null {
  const known = passage.forms.endAt(passage.spelled, at);
  const own =
    groupEnd(passage, at) ?? bodyEnd(passage, at) ?? postEnd(passage, at) ?? vagueEnd(passage, at);
  return known === null ? own : Math.max(known, own ?? 0);
}

/** Where a group's name ends: "các ban, ngành có liên quan". */
export function groupEnd({ spelled }: Passage, at: number): number | null {
  return matchAt(GROUP, spelled, at);
}

/** Where a body's proper name ends: a head of the vocabulary and what belongs to it. */
export function bodyEnd(passage: Passage, at: number): number | null {
  if (!isCapital(passage.words, at)) return null;
  const alone = matchAt(HEAD_ALONE, passage.spelled, at);
  if (alone !== null) return restEnd(passage, alone);
  const head = matchAt(HEAD_NAMED, passage.spelled, at);
  if (head === null) return null;
  const end = restEnd(passage, head);
  return end > head ? end : null;
}

/** Where a post ends: "Trưởng các ấp", "đồng chí Chủ tịch Hội đồng". */
function postEnd(passage: Passage, at: number): number | null {
  const head = matchAt(POST, passage.spelled, at);
  if (head === null) return null;
  const end = restEnd(passage, head);
  return end > head ? end : null;
}

/** Where a body named only by its kind ends: "cơ quan … cùng cấp". */
function vagueEnd(passage: Passage, at: number): number | null {
  const head = matchAt(VAGUE, passage.spelled, at);
  if (head === null) return null;
  const name = restEnd(passage, head);
  const kind = matchAt(
    /\s+(?:cùng cấp|cấp trên|có thẩm quyền|chức năng|chuyên môn|có liên quan|liên quan|địa phương)(?!\p{L})/uy,
    passage.spelled,
    name,
  );
  if (kind !== null) return kind;
  return name > head && isCapital(passage.words, head + 1) ? name : null;
}

const CAPITAL_WORD = /[\p{L}\p{N}][\p{L}\p{N}/]*/uy;
const GAP = /\s*[-/]\s*|\s+/uy;
// "Nông nghiệp và Môi trường", "Kinh tế, Hạ tầng và Đô thị": a comma or "và" may stand inside a name.
const INNER_GAP = /\s*,\s+|,?\s+(?:và|&)\s+/uy;
const OFFICE = /(?:văn phòng|vp) (?:hđnd|hội đồng nhân dân)$/;

function restEnd(passage: Passage, from: number): number {
  const { words, spelled } = passage;
  let end = from;
  let localised = false;
  let mayGoOn = false;
  for (;;) {
    const gap = matchAt(GAP, spelled, end);
    if (gap !== null && gap > end) {
      const phrase = matchAt(NAME_WORDS, spelled, gap) ?? innerHead(passage, gap);
      if (phrase !== null) {
        localised ||= LEVEL.test(spelled.slice(gap, phrase));
        mayGoOn = false;
        end = phrase;
        continue;
      }
      const word = matchAt(CAPITAL_WORD, spelled, gap);
      if (word !== null && (isCapital(words, gap) || /\d/.test(spelled.charAt(gap)))) {
        mayGoOn = !localised;
        end = word;
        continue;
      }
      if (word !== null && mayGoOn && !AFTER_NAME.has(spelled.slice(gap, word))) {
        mayGoOn = false;
        end = word;
        continue;
      }
    }
    const inner = localised ? null : matchAt(INNER_GAP, spelled, end);
    if (inner === null || !isCapital(words, inner)) return end;
    const joint = OFFICE.test(spelled.slice(Math.max(0, end - 40), end));
    if (!joint && startsBody(passage, inner)) return end;
    const word = matchAt(NAME_WORDS, spelled, inner) ?? matchAt(CAPITAL_WORD, spelled, inner);
    if (word === null) return end;
    if (joint) {
      const head = matchAt(HEAD_ALONE, spelled, inner);
      end = head ?? word;
    } else end = word;
    mayGoOn = true;
  }
}

/** "Ban Thường trực Ủy ban …": the name of one body inside another's. */
function innerHead({ words, spelled }: Passage, at: number): number | null {
  return isCapital(words, at) ? matchAt(HEAD_ALONE, spelled, at) : null;
}

/** Whether another body begins here, so that a comma before it parts two names. */
function startsBody({ spelled, forms }: Passage, at: number): boolean {
  return (
    matchAt(HEAD_ALONE, spelled, at) !== null ||
    matchAt(HEAD_NAMED, spelled, at) !== null ||
    matchAt(POST, spelled, at) !== null ||
    forms.endAt(spelled, at) !== null
  );
}

/** Where a sticky pattern that matches at this place ends, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
