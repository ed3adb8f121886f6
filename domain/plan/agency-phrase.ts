import { groupEnd, matchAt, nameEnd, type Passage, passageBetween } from "./agency-name";
import { BARE_IN_LIST, HEAD_ALONE, HEAD_NAMED, OPEN, POST, VAGUE } from "./agency-words";
import { isCapital } from "./spelling";

/** Who carries out a duty, each as written. `stated` says whether the words tell who leads. */
export type AgencyPhrase = { lead: string[]; coordinating: string[]; stated: boolean };

export type LabelRole = "lead" | "coordinating" | "unsaid";

type Item = { start: number; end: number; role: "lead" | "coordinating"; after: string };

const SIGN =
  /[,;():]|(?<!\p{L})(?:và|cùng với|cùng|&)(?!\p{L})|(?<!\p{L})phối (?:kết )?hợp(?!\p{L})|(?<!\p{L})chủ trì(?!\p{L})/gu;
const NAME_BEFORE = /(?:hội đồng|quy chế|cơ chế|công tác|tổ|sự|việc)\s$/u;
const HOW = /(?:\s|,|chặt chẽ|thực hiện|triển khai|tổ chức|tham mưu|cùng|với|:)*/uy;
const NOTHING_MORE = /(?:\s|thực hiện|triển khai|tham mưu|tổ chức)*(?:[.;,)]|$)/uy;

/**
 * Reads a passage that only lists who does what, as an agency line or a heading does. Everything
 * between two signs is a name, known or not; what cannot begin a name goes on with the one before.
 */
export function agencyPhrase(
  whole: Passage,
  from: number,
  to: number,
  label: LabelRole,
): AgencyPhrase {
  const passage = passageBetween(whole, from, to);
  const { items, leadSaid } = itemsOf(passage, label === "coordinating");
  const named = (role: Item["role"]) =>
    items
      .filter((item) => item.role === role)
      .map((item) => passage.words.slice(item.start, item.end));
  let lead = named("lead");
  const coordinating = named("coordinating");
  // Whoever it concerns cannot lead beside a body that is named.
  const open = lead.filter((name) => OPEN.test(name.toLowerCase()));
  if (open.length < lead.length) {
    lead = lead.filter((name) => !OPEN.test(name.toLowerCase()));
    coordinating.unshift(...open);
  }
  const stated = lead.length === 1 || (lead.length > 1 && (leadSaid || label === "lead"));
  return { lead, coordinating, stated };
}

function itemsOf(passage: Passage, coordinating: boolean) {
  const { spelled } = passage;
  const to = spelled.length;
  const items: Item[] = [];
  let role: Item["role"] = coordinating ? "coordinating" : "lead";
  let leadSaid = false;
  let since = 0;
  let after = "";
  let at = 0;
  const take = (end: number) => {
    addItem(passage, items, { start: at, end, role, after });
  };
  for (;;) {
    const sign = nextSign(passage, at, to);
    take(sign?.index ?? to);
    if (!sign) return { items, leadSaid };
    after = sign.text;
    at = sign.index + sign.text.length;
    if (sign.text === "chủ trì") {
      leadSaid = true;
      role = "lead";
      since = items.length;
    } else if (sign.text.startsWith("phối")) {
      const closes = matchAt(NOTHING_MORE, spelled, at);
      if (closes !== null && items.length > since) {
        for (const item of items.slice(since)) item.role = "coordinating";
      } else {
        role = "coordinating";
        at = Math.min(to, matchAt(HOW, spelled, at) ?? at);
      }
      since = items.length;
    }
  }
}

/** The next sign that is not inside a known name. */
function nextSign({ spelled, forms }: Passage, from: number, to: number) {
  let safe = from;
  SIGN.lastIndex = from;
  for (let sign = SIGN.exec(spelled); sign && sign.index < to; sign = SIGN.exec(spelled)) {
    for (; safe <= sign.index; safe++) {
      if (safe > 0 && /[\p{L}\p{N}]/u.test(spelled.charAt(safe - 1))) continue;
      const known = forms.endAt(spelled, safe);
      if (known !== null) safe = known - 1;
    }
    if (safe > sign.index + 1) {
      SIGN.lastIndex = safe;
      continue;
    }
    if (
      sign[0].startsWith("phối") &&
      NAME_BEFORE.test(spelled.slice(Math.max(0, sign.index - 12), sign.index))
    )
      continue;
    return { index: sign.index, text: sign[0] };
  }
  return null;
}

const LEADING = /(?:[\s.,;:-]|(?:và|cùng|với|do|là|gồm|giao|cho)(?=\s))*/uy;
const TRAILING =
  /(?:[\s.,;:/-]|\s(?:thực hiện|tham mưu|(?:chịu|có) trách nhiệm|tổ chức|triển khai|làm đầu mối))$/u;

function addItem(passage: Passage, items: Item[], whole: Item): void {
  const start = Math.min(matchAt(LEADING, passage.spelled, whole.start) ?? whole.start, whole.end);
  const end = withoutTail(passage.spelled, start, whole.end);
  if (end <= start) return;
  const before = items.at(-1);
  const joins = /^(?:,|và|&)$/.test(whole.after) && before?.role === whole.role;
  if (before && joins && goesOn(passage, before, start, end)) before.end = end;
  else items.push({ ...whole, start, end });
}

function withoutTail(spelled: string, start: number, end: number): number {
  let last = end;
  for (;;) {
    const tail = TRAILING.exec(spelled.slice(Math.max(start, last - 24), last));
    if (!tail || last <= start) return Math.max(last, start);
    last -= tail[0].length;
  }
}

/** Whether words after a comma or "và" still belong to the name before it. */
function goesOn(passage: Passage, before: Item, start: number, end: number): boolean {
  const { words, spelled, forms } = passage;
  if (forms.endAt(spelled, start) !== null) return false;
  const inGroup = groupEnd(passage, before.start) !== null;
  if (/^(?:các|những|toàn thể)\s/.test(spelled.slice(start, start + 10))) return false;
  if (inGroup && !isCapital(words, start)) return true;
  const office = /^(?:văn phòng|vp) (?:hđnd|hội đồng nhân dân)$/.test(
    spelled.slice(before.start, before.end),
  );
  if (office && /^(?:ubnd|uỷ ban nhân dân)/.test(spelled.slice(start, end))) return true;
  if (BARE_IN_LIST.test(spelled.slice(start, end)) && isCapital(words, start)) return false;
  for (const head of [HEAD_ALONE, POST, VAGUE])
    if (matchAt(head, spelled, start) !== null) return false;
  const named = matchAt(HEAD_NAMED, spelled, start) !== null;
  return !(named && (isCapital(words, start) || end - start > 8));
}

/** Whether a name is one that the vocabulary or the plan knows to its last word. */
export function isNamed(name: Passage): boolean {
  return nameEnd(name, 0) === name.spelled.length || BARE_IN_LIST.test(name.spelled);
}
