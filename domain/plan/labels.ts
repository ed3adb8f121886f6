import type { LabelRole } from "./agency-phrase";

/** What a labelled line says about the duty above it; `from` and `to` bound the value after the label. */
export type Labelled =
  | { kind: "agency"; role: LabelRole; start: number; from: number; to: number }
  | { kind: "deadline"; start: number; from: number; to: number }
  | { kind: "target" | "condition" | "requirement"; start: number; from: number; to: number };

const BODY =
  "(?:cơ quan|đơn vị|bộ phận|tổ chức|cá nhân|lực lượng|ban, ngành|phòng, ban|địa phương)";
const DOES =
  "(?:chủ trì|thực hiện|phối hợp|thường trực|đầu mối|chịu trách nhiệm|phụ trách|tham mưu|theo dõi|triển khai)";
const TAIL = "[ ,/\\p{L}]{0,40}";
const AGENCY = new RegExp(
  `(?:các )?${BODY}(?:[ ,/]+(?:và )?${BODY}){0,3}[ ,/]+(?:được giao |được phân công )?${DOES}${TAIL}\\s*:` +
    `|(?:phân công|trách nhiệm)(?: (?:tổ chức|thực hiện|nhiệm vụ|trách nhiệm|chủ trì|cơ quan|đơn vị|phối hợp|cụ thể)){0,4}\\s*:` +
    `|(?:chủ trì|phối hợp)(?:,? (?:và )?(?:phối hợp|thực hiện|tham mưu|tổ chức|chính|triển khai|chủ trì)){0,3}\\s*:` +
    `|(?:giao(?: cho)?|(?:tổ chức )?thực hiện)\\s*:`,
  "uy",
);
const DEADLINE = new RegExp(
  `(?:thời gian|thời hạn|thời điểm|tiến độ|hạn|hạn hoàn thành|hạn cuối|hoàn thành)(?:[ ,]+(?:và |dự kiến )?` +
    "(?:hoàn thành|thực hiện|triển khai|tổ chức|báo cáo|gửi|kết thúc|thời gian|địa điểm|xong|bắt đầu|tiến hành|cụ thể|dự kiến)){0,4}\\s*:",
  "uy",
);
const OTHER: [RegExp, "target" | "condition" | "requirement"][] = [
  [/(?:chỉ tiêu|mục tiêu)[ \p{L}\d]{0,30}:/uy, "target"],
  [/(?:nguồn )?kinh phí[ ,\p{L}]{0,30}:/uy, "condition"],
  [/(?:sản phẩm|kết quả|địa điểm|thành phần|số lượng|đối tượng)[ ,\p{L}]{0,30}:/uy, "requirement"],
];
// A label within a line follows a full stop, a semicolon or an opening bracket.
const JOINT = /[.;(,]\s*|\s[-–]\s/g;

/** What a line says that begins with a label, label by label; null when it begins with none. */
export function labelledLine(spelled: string): Labelled[] | null {
  const first = labelAt(spelled, 0);
  if (!first) return null;
  const found = [first];
  for (const joint of spelled.slice(0, MOST).matchAll(JOINT)) {
    const at = joint.index + joint[0].length;
    const last = found.at(-1) ?? first;
    if (at < last.from) continue;
    const next = labelAt(spelled, at);
    if (!next) continue;
    last.to = joint.index;
    found.push(next);
  }
  return found;
}

// A line of labels is short; a longer one is prose, and looking for labels in it is wasted.
const MOST = 4000;

/** Where labels begin after a duty's own words in one paragraph, outside brackets, or null. */
export function labelsWithin(spelled: string): number | null {
  let depth = 0;
  for (const joint of spelled.matchAll(/[()]|[.;]\s+/g)) {
    if (joint[0] === "(") depth++;
    else if (joint[0] === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const at = joint.index + joint[0].length;
      const kind = labelAt(spelled, at)?.kind;
      if (kind === "agency" || kind === "deadline") return at;
    }
  }
  return null;
}

/** A labelled remark in brackets inside a duty's own words, without the brackets. */
export function labelsInBrackets(spelled: string): { start: number; end: number } | null {
  for (const bracket of spelled.matchAll(/\(/g)) {
    const start = bracket.index + 1;
    if (labelAt(spelled, start)?.kind !== "agency") continue;
    const end = spelled.indexOf(")", start);
    return { start, end: end < 0 ? spelled.length : end };
  }
  return null;
}

function labelAt(spelled: string, at: number): Labelled | null {
  const to = spelled.length;
  const agency = labelEnd(AGENCY, spelled, at);
  if (agency !== null) {
    const label = spelled.slice(at, agency);
    const leads = label.includes("chủ trì");
    const helps = label.includes("phối hợp");
    const role = leads === helps ? "unsaid" : leads ? "lead" : "coordinating";
    return { kind: "agency", role, start: at, from: agency, to };
  }
  const deadline = labelEnd(DEADLINE, spelled, at);
  if (deadline !== null) return { kind: "deadline", start: at, from: deadline, to };
  for (const [pattern, kind] of OTHER) {
    const end = labelEnd(pattern, spelled, at);
    if (end !== null) return { kind, start: at, from: end, to };
  }
  return null;
}

function labelEnd(pattern: RegExp, spelled: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(spelled) ? pattern.lastIndex : null;
}
