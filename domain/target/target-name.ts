import { spelling } from "../plan/spelling";
import { fold } from "../text";

type Stretch = { from: number; to: number };

const YEARS = "(?:(?:đến|tới|vào|trong) )?(?:(?:hết|cuối) )?năm 20\\d{2}";
const OPENING = new RegExp(
  `^(?:(?:phấn đấu|hoàn thành|trong đó|cụ thể|bảo đảm|đảm bảo|và|${YEARS}|giai đoạn 20\\d{2} ?- ?20\\d{2}|(?:hằng|hàng|mỗi|bình quân mỗi) năm)(?=[\\s,:]|$)|[\\s,:(-])+`,
  "u",
);
const CLOSING = new RegExp(
  `(?:(?:^|(?<=\\s))(?:tối thiểu|ít nhất|không dưới|không thấp hơn|trên|khoảng|đạt|đạt từ|chiếm|giảm còn|còn|là|có|tăng|tăng thêm|thêm|được|từ|từ [\\d.,]+ ?%? ?(?:người)? (?:lên|đến|tới)|lên|đến|${YEARS})|[\\s,:(≥])+$`,
  "u",
);
const AFTER =
  /^[^,;.()]*?(?=,|;|\.|\(|$| (?:theo|tại) (?:nghị quyết|kế hoạch|quyết định)| (?:(?:đến|vào|trong) )?(?:(?:hết|cuối) )?năm 20\d{2}| trở lên)/u;
const RATE = /t[ỷỉ] lệ/u;

/** What a statement's figure is of, in the plan's own words, and where the statement begins. */
export function nameOf(
  words: string,
  spelled: string,
  part: Stretch,
  found: RegExpMatchArray | null,
): { name: string; from: number } {
  const text = spelled.slice(part.from, part.to);
  const from = part.from;
  if (!found) return { name: words.slice(part.from, part.to).trim(), from };
  const at = found.index ?? 0;
  const opening = OPENING.exec(text.slice(0, at))?.[0].length ?? 0;
  const closing = CLOSING.exec(text.slice(opening, at))?.[0].length ?? 0;
  const before = { from: part.from + opening, to: part.from + at - closing };
  const end = at + found[0].length;
  const isRate = /^(?:%|phần)/.test(found[3] ?? "");
  // "5.053 người tham gia…": the noun that is counted begins what it is of.
  const start = isRate ? end : end - (found[3]?.length ?? 0);
  const rest = AFTER.exec(text.slice(start))?.[0] ?? "";
  const after = { from: part.from + start, to: part.from + start + rest.length };
  const said = spelled.slice(before.from, before.to);
  const useAfter = isRate
    ? !RATE.test(said) && rest.trim() !== "" && !/\S chiếm[^\d]*$/u.test(text.slice(0, at))
    : said.split(" ").filter(Boolean).length < 3 && rest.trim().includes(" ");
  const { from: first, to } = useAfter ? after : before;
  return { name: words.slice(first, to).trim(), from };
}

const DROPPED =
  /\b(?:phan dau|trong do|nguoi tham gia|chi tieu|phat trien|toc do|gia tang|tang|muc|so luong|tong so|so|moi|them|thuc hien|hang nam|moi nam|nam sau so voi nam truoc|tren dia ban(?: (?:xa|phuong|toan xa|tinh|huyen))?|cua xa|toan xa)\b/g;

/** The key by which a yearly gain finds the target it belongs to, however each is worded. */
export function subjectKey(name: string): string {
  return fold(spelling(name))
    .replace(/\bbhxh\b/g, "bao hiem xa hoi")
    .replace(/\bbhyt\b/g, "bao hiem y te")
    .replace(/\bbhtn\b/g, "bao hiem that nghiep")
    .replace(/\b(?:nguoi|doi tuong|lao dong)(?= tham gia)/g, "nguoi")
    .replace(DROPPED, " ")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
