import { spelling } from "../plan/spelling";
import { parseFigure, type TargetUnit } from "./figure";
import { nameOf } from "./target-name";

/** One statement of a block of targets: a figure, what it is of, and by when or how fast. */
export type TargetPiece = {
  /** Its words in the block. */
  from: number;
  to: number;
  /** Null when the figure could not be read for certain: then it stays a quotation. */
  figure: { value: number; unit: TargetUnit; year: number | null; isGain: boolean } | null;
  isAtLeast: boolean;
  name: string;
  /** It begins with "trong đó": a part of what was said before. */
  isPart: boolean;
};

const FIGURE =
  /(?<![\d.,/\p{L}-])(\d{1,3}(?:[. ]\d{3})+|\d+)(,\d+)?\s*(%|phần trăm|lượt người|người|lao động|đối tượng|hội viên)(?!\p{L})/gu;
const CITED = /[,\s]+(?:theo|tại|căn cứ) (?:nghị quyết|kế hoạch|quyết định|công văn|văn bản)/u;
const UNTIL_YEAR = /(?:đến|tới)(?: hết| cuối)? năm (20\d{2})(?!\d)/gu;
const AT_YEAR = /(?<!tháng \d{1,2} |so với |so với cuối |từ |từ cuối )năm (20\d{2})(?!\d)/gu;
const STAGE = /giai đoạn (?:từ )?(?:năm )?20\d{2}\s*(?:-|đến|tới)\s*(?:năm )?(20\d{2})(?!\d)/gu;
const EVERY_YEAR = /(?:hằng|hàng|mỗi|từng) năm|năm sau so với năm trước|bình quân năm|\/ ?năm/u;
const GROWS = /tăng|thêm|phát triển mới/u;
const LEAST_BEFORE =
  /(?:tối thiểu|ít nhất|không dưới|không thấp hơn|đạt từ|trên|≥)(?: là| đạt| tăng| thêm| được)*\s*$/u;
const LEAST_AFTER = /^\s*(?:\([^)]*\)\s*)?trở lên/u;

/** The statements of one block of targets, in order; sentences without any figure are none. */
export function piecesOf(words: string): TargetPiece[] {
  const spelled = spelling(words);
  // "Trong đó" goes on with the sentence before it: by the same year, or as fast.
  let year: number | null = null;
  let isGain = false;
  return sentencesOf(spelled).flatMap((sentence) => {
    const said = spelled.slice(sentence.from, sentence.to);
    const goesOn = /^trong đó/u.test(said) || spelled.charAt(sentence.from - 2) === ";";
    isGain = gains(said) || (goesOn && isGain);
    year = yearOf(said) ?? (goesOn ? year : null);
    return partsOf(spelled, sentence).flatMap((part): TargetPiece[] => {
      const text = spelled.slice(part.from, part.to);
      const all = [...text.matchAll(FIGURE)];
      const found = settled(text, all);
      if (all.length === 0) return [];
      const { name, from } = nameOf(words, spelled, part, found);
      const place = { from: part.isPart ? part.from : from, to: part.to };
      if (!found) return [{ ...place, figure: null, isAtLeast: false, name, isPart: part.isPart }];
      const own = yearOf(text);
      year = own ?? year;
      return [
        {
          ...place,
          figure: isUnclear(text, said)
            ? null
            : read(found, { year, isGain: isGain || gains(text) }),
          isAtLeast: atLeast(text, found),
          name,
          isPart: part.isPart,
        },
      ];
    });
  });
}

type Stretch = { from: number; to: number };

function sentencesOf(spelled: string): Stretch[] {
  const ends = [...spelled.matchAll(/[.;](?=\s)|;/gu)].map(({ index }) => index);
  const all: Stretch[] = [];
  let from = 0;
  for (const end of [...ends, spelled.length]) {
    if (spelled.slice(from, end).trim() !== "") all.push(trimmed(spelled, { from, to: end }));
    from = end + 1;
  }
  return all;
}

/** A sentence's own statements: at "trong đó", and at commas that part one figure from the next. */
function partsOf(spelled: string, sentence: Stretch): (Stretch & { isPart: boolean })[] {
  const text = spelled.slice(sentence.from, sentence.to);
  const within = /trong đó/u.exec(text)?.index ?? -1;
  const cuts = [...text.matchAll(/[,:](?=\s)|(?=\(?trong đó)/gu)].map(({ index }) => index);
  const parts: (Stretch & { isPart: boolean })[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    const isForced = cut === within || cut === within - 1;
    const before = text.slice(from, cut);
    if (cut < text.length && !isForced && !(hasFigure(before) && hasFigure(text.slice(cut)))) {
      continue;
    }
    const stretch = { from: sentence.from + from, to: sentence.from + cut };
    if (before.replace(/[\s,:(]/g, "") !== "")
      parts.push({ ...trimmed(spelled, stretch), isPart: within >= 0 && cut > within + 1 });
    from = cut;
  }
  return parts;
}

function trimmed(spelled: string, { from, to }: Stretch): Stretch {
  let [start, end] = [from, to];
  while (start < end && /[\s,:;.(-]/u.test(spelled.charAt(start))) start++;
  while (end > start && /[\s,:;.(-]/u.test(spelled.charAt(end - 1))) end--;
  return { from: start, to: end };
}

function hasFigure(text: string): boolean {
  return text.search(FIGURE) >= 0;
}

/** The figure that is aimed at: the only one, or the one that something grows to. */
function settled(text: string, all: RegExpMatchArray[]): RegExpMatchArray | null {
  const [first, second, ...more] = all;
  if (!first || more.length > 0) return null;
  if (!second) return first;
  const between = text.slice((first.index ?? 0) + first[0].length, second.index);
  const grows = /lên|tới/u.test(between) || /từ\s*$/u.test(text.slice(0, first.index));
  return grows && first[3] === second[3] ? second : null;
}

function read(found: RegExpMatchArray, how: { year: number | null; isGain: boolean }) {
  const unit: TargetUnit = /^(?:%|phần)/.test(found[3] ?? "") ? "percent" : "people";
  const figure = parseFigure(`${found[1]}${found[2] ?? ""}`, unit);
  return figure.ok ? { value: figure.value, unit, ...how } : null;
}

/** A figure of every single year, and a growth in parts of a hundred of a number: neither says what is aimed at. */
function isUnclear(text: string, said: string): boolean {
  if (EVERY_YEAR.test(text) && !GROWS.test(text)) return true;
  return gains(said) && /\d ?%/.test(text) && !/t[ỷỉ] lệ|điểm/u.test(said);
}

function gains(text: string): boolean {
  return EVERY_YEAR.test(text) && GROWS.test(text);
}

function atLeast(text: string, found: RegExpMatchArray): boolean {
  const before = text.slice(0, found.index);
  const after = text.slice((found.index ?? 0) + found[0].length);
  return LEAST_BEFORE.test(before) || LEAST_AFTER.test(after);
}

/** The year a statement is for; years of the documents it cites are not its own. */
function yearOf(text: string): number | null {
  const cited = CITED.exec(text)?.index ?? text.length;
  const own = text.slice(0, cited);
  for (const pattern of [UNTIL_YEAR, AT_YEAR, STAGE]) {
    const years = [...own.matchAll(pattern)].map((match) => Number(match.at(-1)));
    if (years.length > 0) return Math.max(...years);
  }
  return null;
}
