import type { Block } from "./blocks";
import type { NoneReason } from "./reading";

/** What stands around the body of a plan: its head, its title, its addressees and its signature. */
export type Frame = {
  title: string | null;
  number: string | null;
  numberLine: string | null;
  date: string | null;
  dateLine: string | null;
  /** For each block why it lays no duty, or null when it belongs to the body. */
  reasons: (NoneReason | null)[];
};

const NUMBER_LINE = /^số\s*(?::|[\d.…_]*\s*[/-]\s*\p{L})/u;
const NUMBER = /^số\s*:?\s*(\d+[a-zđ]?\s*[/-]\s*[\p{L}\p{N}-]+(?:\/[\p{L}\p{N}-]+)*)/u;
const DATE_LINE =
  /(?:^|,\s*|\s)ngày\s*[\d.…_]*\s*(?:tháng|\/)\s*[\d.…_]*\s*(?:năm|\/)\s*[\d.…_]*\s*$/;
const DATE = /ngày\s*(\d{1,2})\s*(?:tháng|\/)\s*(\d{1,2})\s*(?:năm|\/)\s*(\d{4})\s*$/;
const LETTERHEAD = /^(?:cộng hoà xã hội|độc lập|đảng cộng sản)/;
const RECIPIENTS = /^(?:nơi nhận|kính gửi)\s*:?/;
const SIGNER =
  /^(?:(?:tm|t\/m|kt|tuq|tl|q)\s?\.|(?:phó )?(?:chủ tịch|bí thư|trưởng ban|giám đốc|chánh văn phòng|trưởng phòng)(?: ubnd.{0,30})?$|người (?:lập|ký))/;
const RECITAL =
  /^(?:căn cứ|thực hiện|thi hành|triển khai|xét|theo|để|nhằm|trên cơ sở|uỷ ban|ubnd|sau khi)(?!\p{L})/u;

/** Sets the body of a plan apart from its frame, and reads the number, the day and the title there. */
export function frameOf(blocks: readonly Block[]): Frame {
  const frame: Frame = {
    title: null,
    number: null,
    numberLine: null,
    date: null,
    dateLine: null,
    reasons: [],
  };
  let place: "head" | "title" | "recital" | "body" | "recipients" | "signature" = "head";
  for (const block of blocks) {
    const { spelled, words } = block;
    if (isPart(block, place)) place = "body";
    else if (RECIPIENTS.test(spelled) && !block.marker) place = "recipients";
    else if (place === "body" || place === "recipients" || place === "signature") {
      if (isSigner(block)) place = "signature";
    } else if (readNumberOrDate(frame, block)) {
      frame.reasons.push("number_and_date");
      continue;
    } else if (isPlanTitle(block, place)) {
      place = "title";
      if (spelled.length > 10) frame.title = words;
      frame.reasons.push("heading");
      continue;
    } else if (place === "title") {
      if (frame.title !== null && !goesOnWithTitle(block)) place = "recital";
      else frame.title = frame.title === null ? words : `${frame.title} ${words}`;
    } else if (place === "head" && !isLetterhead(block)) place = "recital";
    frame.reasons.push(reasonIn(place));
  }
  return frame;
}

function reasonIn(place: string): NoneReason | null {
  if (place === "head" || place === "title") return "heading";
  return place === "body" ? null : (place as NoneReason);
}

/** Parts open the body; after the signature only a Roman one does, so that an annex's can. */
function isPart({ marker, heading, words }: Block, place: string): boolean {
  if (!marker?.label || marker.style === "letter" || marker.style === "bracket") return false;
  if (place === "body") return true;
  if (place !== "recipients" && place !== "signature") return true;
  return marker.style === "roman" && (heading > 0 || words === words.toUpperCase());
}

function isSigner({ marker, spelled, words }: Block): boolean {
  return !marker && spelled.length < 80 && SIGNER.test(spelled) && words === words.toUpperCase();
}

/** "KẾ HOẠCH", alone or with its subject; below other lines only when it is set as a title. */
function isPlanTitle({ spelled, words }: Block, place: string): boolean {
  if (!/^kế hoạch(?!\p{L})/u.test(spelled)) return false;
  return place === "head" || (place === "recital" && words.startsWith("KẾ HOẠCH"));
}

function isLetterhead({ spelled, words, heading }: Block): boolean {
  return (
    heading > 0 ||
    LETTERHEAD.test(spelled) ||
    (spelled.length < 120 && words === words.toUpperCase())
  );
}

function goesOnWithTitle({ spelled, heading, strong }: Block): boolean {
  if (heading > 0 || strong) return spelled.length < 400;
  return spelled.length < 160 && !/[.;:]$/.test(spelled) && !RECITAL.test(spelled);
}

function readNumberOrDate(frame: Frame, block: Block): boolean {
  const { spelled, words, marker } = block;
  if (marker || spelled.length > 200) return false;
  const isNumber = NUMBER_LINE.test(spelled);
  const isDate = DATE_LINE.test(spelled) && spelled.length < 120;
  if (isNumber) {
    frame.numberLine ??= words;
    const number = NUMBER.exec(spelled);
    if (number?.[1])
      frame.number ??= words
        .slice(number[0].length - number[1].length, number[0].length)
        .replace(/\s/g, "");
  }
  if (isDate) {
    frame.dateLine ??= words;
    const date = DATE.exec(spelled);
    if (date) frame.date ??= isoDay(date[3], date[2], date[1]);
  }
  return isNumber || isDate;
}

function isoDay(year = "", month = "", day = ""): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== iso ? null : iso;
}
