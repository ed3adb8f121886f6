import { beforeAt, bracketAt, latestAt, rangeAt, untilAt, withinAt } from "./deadline-dates";
import {
  conditionAt,
  continuousAt,
  onDemandAt,
  periodicAt,
  recurringAt,
} from "./deadline-recurrence";
import type { FoundTime, Mode } from "./found-time";

const TRIGGER =
  /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|đến hết|đến|hết|trong|từ|vào|dự kiến|hoàn thành|xong|định kỳ|h[ằà]ng|mỗi|đột xuất|khi có yêu cầu|thường xuyên|liên tục|ngay sau khi|sau khi|giai đoạn|ngày|tháng|quý|năm|6|06|sáu)(?!\p{L})|\(|\d{1,4}[/\s-]/gu;

/** The phrases of a text in comparison form that say when, in order, none inside another. */
export function timesIn(spelled: string, mode: Mode): FoundTime[] {
  const times: FoundTime[] = [];
  let done = 0;
  for (const trigger of spelled.matchAll(TRIGGER)) {
    if (trigger.index < done) continue;
    const time = timeAt(spelled, trigger.index, trigger[0], mode, done === 0 ? null : done);
    if (!time) continue;
    times.push(time);
    done = time.end;
  }
  return times;
}

function timeAt(
  spelled: string,
  at: number,
  word: string,
  mode: Mode,
  done: number | null,
): FoundTime | null {
  const after = at + word.length;
  switch (word) {
    case "trước":
      return beforeAt(spelled, at, after);
    case "chậm nhất":
    case "muộn nhất":
    case "hạn cuối":
    case "hạn chót":
      return latestAt(spelled, at, after);
    case "từ":
      return rangeAt(spelled, at, after, mode);
    case "định kỳ":
      return periodicAt(spelled, at, after);
    case "hằng":
    case "hàng":
    case "mỗi":
      return recurringAt(spelled, at, after, mode, done);
    case "đột xuất":
    case "khi có yêu cầu":
      return onDemandAt(spelled, at, after, word, done);
    case "thường xuyên":
    case "liên tục":
      return continuousAt(spelled, at, after, word, mode);
    case "sau khi":
    case "ngay sau khi":
      return conditionAt(spelled, at, mode);
    case "(":
      return bracketAt(spelled, after);
    case "trong":
      return withinAt(spelled, at, after) ?? untilAt(spelled, at, after, word, mode);
    default:
      return untilAt(spelled, at, after, word, mode);
  }
}
