import { type FoundTime, type Mode, pointTime, repeated } from "./found-time";
import { beginsClause, clauseEnd, skip, spaces } from "./scan";
import { type TimePoint, timePointAt } from "./time-point";

// A day that only tells which things are meant: "thẻ cấp trước ngày …".
const CUT_OFF = /(?:cấp|sinh|ban hành|ký|thành lập|phát sinh|số liệu|hưởng|tham gia)\s$/;

// "ngày 20 của tháng cuối quý" comes again before the year is over, so it has no day of the year.
const DAY_OF_MONTH =
  /ngày\s+\d{1,2}\s+(?:của\s+)?(?:tháng\s+(?:cuối|đầu|sau|tiếp theo)(?:\s+(?:quý|kỳ))?|(?:h[ằà]ng|mỗi)\s+tháng)(?!\p{L})/uy;

export function beforeAt(spelled: string, at: number, after: number): FoundTime | null {
  const from = after + spaces(spelled, after);
  const point = timePointAt(spelled, from);
  const monthly = skip(DAY_OF_MONTH, spelled, from);
  if (!point && monthly > from) return { start: at, end: monthly, kind: "period" };
  if (!point || CUT_OFF.test(spelled.slice(Math.max(0, at - 12), at))) return null;
  return repeated(spelled, { start: at, end: point.end, kind: "date", point, before: true });
}

const LINK = /(?:\s|là|vào|đến|trong|lúc|hết|:|dự kiến|trước)*/uy;
const SPAN = /\d{1,3}\s+(?:ngày|tháng|giờ|tuần)(?:\s+làm việc)?/uy;

export function latestAt(spelled: string, at: number, after: number): FoundTime | null {
  const from = skip(LINK, spelled, after);
  const point = timePointAt(spelled, from);
  if (point) {
    const before = /trước/.test(spelled.slice(after, from));
    return repeated(spelled, {
      start: at,
      end: point.end,
      kind: point.unit === "day" ? "date" : "period",
      point,
      before,
    });
  }
  if (skip(SPAN, spelled, from) > from)
    return { start: at, end: clauseEnd(spelled, from), kind: "conditional" };
  // "Thời gian chậm nhất gửi báo cáo … ngày 23/3/2026": the day stands further on in the sentence.
  const sentence = spelled.slice(after, after + 120).split(/[.;)]/, 1)[0] ?? "";
  const detached = /(?<!\p{L})ngày\s+\d/u.exec(sentence);
  const day = detached && timePointAt(spelled, after + detached.index);
  return day ? { start: at, end: day.end, kind: "date", point: day } : null;
}

const TO = /\s*(?:đến|tới|-)\s*(?:hết\s+)?/uy;
const HALF_DAY = /(?:ngày\s+)?\d{1,2}(?=\s*(?:đến|tới|-))/uy;

export function rangeAt(spelled: string, at: number, after: number, mode: Mode): FoundTime | null {
  const start = after + spaces(spelled, after);
  const from = timePointAt(spelled, start);
  const begun = from?.end ?? skip(HALF_DAY, spelled, start);
  if (begun === start) return null;
  const to = skip(TO, spelled, begun);
  const point = to > begun ? timePointAt(spelled, to) : null;
  if (!point || /(?:số liệu|phát sinh|kết quả)\s$/.test(spelled.slice(Math.max(0, at - 10), at)))
    return mode === "label" && from ? { start: at, end: from.end, kind: "period" } : null;
  return { start: at, end: point.end, kind: "period", point, from: from ?? undefined };
}

const WITHIN =
  /\s+(?:(?:thời hạn|vòng|thời gian)\s+)?(?:không quá\s+|tối đa\s+)?\d{1,3}\s+(?:ngày|tháng|giờ|tuần)(?:\s+làm việc)?,?\s+(?:kể từ|tính từ|từ|sau)(?!\p{L})/uy;

export function withinAt(spelled: string, at: number, after: number): FoundTime | null {
  const end = skip(WITHIN, spelled, after);
  return end === after ? null : { start: at, end: clauseEnd(spelled, end), kind: "conditional" };
}

/** "(Quý III/2026)": a point alone in brackets. */
export function bracketAt(spelled: string, after: number): FoundTime | null {
  const from = after + spaces(spelled, after);
  const time = pointTime(spelled, from, from);
  if (!time?.point || time.point.unit === "year") return null;
  return /^\s*\)/.test(spelled.slice(time.end, time.end + 3)) ? time : null;
}

const ON = /(?:\s|là|vào|trong|đến|hết|:)*/uy;
// These words are the duty's own; the deadline is what follows them.
const FINISHING = new Set(["vào", "dự kiến", "hoàn thành", "xong"]);
const YEARS = /(?:giai đoạn\s+|(?:từ )?năm\s+|các năm\s+)?(\d{4})\s*-\s*(\d{4})/uy;
const AND_POINT = /\s*(?:đến|tới|-|,|và)\s*(?:hết\s+)?/uy;

export function untilAt(
  spelled: string,
  at: number,
  after: number,
  word: string,
  mode: Mode,
): FoundTime | null {
  if (mode === "label") return labelTime(spelled, at, after, word);
  if (!/^(?:đến hết|hết|trong|vào|dự kiến|hoàn thành|xong)$/.test(word)) return null;
  const from = skip(ON, spelled, after);
  const point = timePointAt(spelled, from);
  const monthly = skip(DAY_OF_MONTH, spelled, from);
  if (!point && monthly > from) return { start: at, end: monthly, kind: "period" };
  if (!point) return null;
  // "đến năm 2030" tells how far a target reaches; a year is a deadline only for finishing something.
  const finishes = /(?:hoàn thành|xong|thực hiện)\s*$/u.test(
    spelled.slice(Math.max(0, at - 12), at),
  );
  if (
    point.unit === "year" &&
    !finishes &&
    !(word === "trong" && at === 0) &&
    !/^(?:hoàn thành|xong)$/.test(word)
  )
    return null;
  if (word === "vào" && !finishes && point.unit !== "day") return null;
  if (word === "hết" && point.unit !== "day" && !finishes && !beginsClause(spelled, at))
    return null;
  const start = FINISHING.has(word) ? after + spaces(spelled, after) : at;
  const kind = point.unit === "day" ? "date" : "period";
  return repeated(spelled, { start, end: point.end, kind, point });
}

/** After a label a point needs no preposition, and two points joined are a range. */
function labelTime(spelled: string, at: number, after: number, word: string): FoundTime | null {
  YEARS.lastIndex = at;
  const years = YEARS.exec(spelled);
  if (years?.[2]) {
    const point: TimePoint = {
      end: 0,
      unit: "year",
      year: Number(years[2]),
      month: 12,
      firstMonth: 1,
      day: 0,
      hour: false,
    };
    return { start: at, end: at + years[0].length, kind: "period", point };
  }
  const directed = /^(?:đến hết|đến|hết|trong)$/.test(word);
  const from = directed ? skip(ON, spelled, after) : at;
  const point = timePointAt(spelled, from);
  if (!point) return null;
  const onward = /^\s*(?:,|và)\s*(?:các|những) năm (?:tiếp theo|sau)/u.exec(
    spelled.slice(point.end, point.end + 40),
  );
  if (onward) return { start: at, end: point.end + onward[0].length, kind: "period" };
  const joint = skip(AND_POINT, spelled, point.end);
  const second = joint > point.end ? timePointAt(spelled, joint) : null;
  if (second) return { start: at, end: second.end, kind: "period", point: second, from: point };
  return repeated(spelled, {
    start: at,
    end: point.end,
    kind: point.unit === "day" ? "date" : "period",
    point,
  });
}
