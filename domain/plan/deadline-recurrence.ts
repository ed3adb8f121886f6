import { beforeAt, latestAt } from "./deadline-dates";
import { type FoundTime, type Mode, pointTime } from "./found-time";
import { beginsClause, clauseEnd, skip, spaces } from "./scan";

const EACH =
  /\s*(?:(?:h[ằà]ng|mỗi)\s+)?(?:(?:\d{1,2}|hai|ba|sáu)\s+(?:tháng|quý|tuần|năm)(?:\s+đầu năm)?|năm|quý|tháng|tuần|ngày)(?:\s+(?:một|1|01) lần)?(?!\p{L})/uy;
const AND_EACH =
  /(?:\s*,\s*|\s+(?:và|hoặc)\s+)(?:(?:h[ằà]ng|mỗi)\s+)?(?:\d{1,2} tháng|năm|quý|tháng|tuần)(?!\p{L}|\s+\d)/uy;

export function periodicAt(spelled: string, at: number, after: number): FoundTime | null {
  const first = skip(EACH, spelled, after);
  if (first === after) {
    const paired = /^\s+(?:và|hoặc|,)\s*đột xuất/u.test(spelled.slice(after, after + 20));
    return paired ? { start: at, end: after, kind: "period" } : null;
  }
  const end = skip(AND_EACH, spelled, first);
  const yearly =
    end === first && /^\s*(?:(?:h[ằà]ng|mỗi)\s+)?năm/u.test(spelled.slice(after, first));
  return withDay(spelled, { start: at, end, kind: yearly ? "yearly" : "period" });
}

const UNIT = /\s+(năm|quý|tháng|tuần|ngày)(?!\p{L})/uy;

/** "Hằng năm" is a deadline only as the adverb of a verb, never after the noun it describes. */
export function recurringAt(
  spelled: string,
  at: number,
  after: number,
  mode: Mode,
  done: number | null,
): FoundTime | null {
  const end = skip(UNIT, spelled, after);
  if (end === after) return null;
  const yearly = spelled.slice(after, end).trim() === "năm";
  const time = withDay(spelled, { start: at, end, kind: yearly ? "yearly" : "period" });
  const opens = beginsClause(spelled, at) && !/^\s*[.;]/.test(spelled.slice(end, end + 3));
  const continues =
    done !== null && /^\s*(?:,|và|hoặc)\s*$/.test(spelled.slice(Math.max(done, at - 8), at));
  return mode === "label" || opens || continues || time.point ? time : null;
}

/** A recurrence with the day that belongs to it: "(trước ngày 26/12)", ", chậm nhất ngày 15/12". */
function withDay(spelled: string, time: FoundTime): FoundTime {
  const bracket = /^\s*,?\s*\(/.exec(spelled.slice(time.end, time.end + 8));
  const gap = bracket
    ? bracket[0].length
    : (/^\s*,?\s*/.exec(spelled.slice(time.end, time.end + 8))?.[0].length ?? 0);
  const from = time.end + gap;
  const word = /^(?:trước|chậm nhất|muộn nhất|vào|trong)(?!\p{L})/u.exec(
    spelled.slice(from, from + 12),
  )?.[0];
  if (!word && !bracket) return time;
  const after = from + (word?.length ?? 0);
  const day =
    word === "trước"
      ? beforeAt(spelled, from, after)
      : word?.endsWith("nhất")
        ? latestAt(spelled, from, after)
        : pointTime(spelled, from, after + spaces(spelled, after));
  if (!day?.point || day.point.year !== null || day.kind === "conditional") return time;
  const closes = bracket && spelled.charAt(day.end) === ")" ? 1 : 0;
  if (bracket && !closes) return time;
  return { ...day, start: time.start, end: day.end + closes, kind: time.kind, every: true };
}

export function onDemandAt(
  spelled: string,
  at: number,
  after: number,
  word: string,
  done: number | null,
): FoundTime | null {
  if (word === "khi có yêu cầu") return { start: at, end: after, kind: "on_demand" };
  const when = /^\s*(?:\(\s*(?:khi|nếu|theo)[^().;]{0,80}\)|,?\s*khi có yêu cầu)/u.exec(
    spelled.slice(after, after + 100),
  );
  const before = spelled.slice(Math.max(0, at - 16), at);
  const paired = /^\s*(?:,|và|hoặc)\s*định kỳ/u.test(spelled.slice(after, after + 20));
  const adverb =
    paired ||
    /(?:và|hoặc|,|báo cáo|kiểm tra|định kỳ)\s+$/u.test(before) ||
    beginsClause(spelled, at);
  if (!when && !adverb && done !== at) return null;
  return { start: at, end: after + (when?.[0].length ?? 0), kind: "on_demand" };
}

export function continuousAt(
  spelled: string,
  at: number,
  after: number,
  word: string,
  mode: Mode,
): FoundTime | null {
  const time: FoundTime = { start: at, end: after, kind: "continuous" };
  if (mode === "label") return time;
  if (word === "liên tục") return null;
  const before = spelled.slice(Math.max(0, at - 14), at);
  const verb = /(?:duy trì|tiếp tục|phải|cần|xã|phường|thị trấn|thôn|khu phố|đơn vị)\s+$/u.test(
    before,
  );
  return verb || beginsClause(spelled, at) ? time : null;
}

export function conditionAt(spelled: string, at: number, mode: Mode): FoundTime | null {
  const before = spelled.slice(Math.max(0, at - 12), at);
  const states = /(?:^|[.;(]\s*|hoàn thành\s+)$/u.test(before) || spelled.startsWith("ngay", at);
  if (!states && mode !== "label") return null;
  return { start: at, end: clauseEnd(spelled, at), kind: "conditional" };
}
