import { fold } from "../text";
import { isCapital, spelling } from "./spelling";

/** Where the plan is in force: its own level of government and the place's name, as far as it says. */
export type HomePlace = { level: string | null; name: string | null };

const SHORT: [RegExp, string][] = [
  [/\bubnd\b/g, "uỷ ban nhân dân"],
  [/\bhđnd\b/g, "hội đồng nhân dân"],
  [/\bubmttq\b/g, "mặt trận tổ quốc"],
  [/\bmttq\b/g, "mặt trận tổ quốc"],
  [/\bbhxh\b/g, "bảo hiểm xã hội"],
  [/\bbhyt\b/g, "bảo hiểm y tế"],
  [/\bvh ?-? ?xh\b/g, "văn hoá xã hội"],
  [/\bkt ?-? ?xh\b/g, "kinh tế xã hội"],
  [/\b(?:tt )?pvhcc\b/g, "phục vụ hành chính công"],
  [/\bbch\b/g, "ban chỉ huy"],
  [/\bbcđ\b/g, "ban chỉ đạo"],
  [/\bchqs\b/g, "chỉ huy quân sự"],
  [/\b(?:lhpn|liên hiệp phụ nữ)\b/g, "phụ nữ"],
  [/\bccb\b/g, "cựu chiến binh"],
  [/\bctđ\b/g, "chữ thập đỏ"],
  [/\b(?:tncs hồ chí minh|tncs hcm|tncs)\b/g, "thanh niên"],
  [/\bgd ?(?:&|và)? ?đt\b/g, "giáo dục đào tạo"],
  [/\bnn ?(?:&|và) ?mt\b/g, "nông nghiệp môi trường"],
  [/\bvp\b/g, "văn phòng"],
];
// "\b" is of ASCII; these are the same patterns bounded by any letter.
const ABBREVIATIONS: [RegExp, string][] = SHORT.map(([pattern, full]) => [
  new RegExp(`(?<![\\p{L}\\p{N}])${pattern.source.replaceAll("\\b", "")}(?![\\p{L}\\p{N}])`, "gu"),
  full,
]);
const LEVELS = [
  "xã",
  "phường",
  "thị trấn",
  "đặc khu",
  "huyện",
  "quận",
  "thị xã",
  "thành phố",
  "tỉnh",
];

/**
 * The key under which all forms of one agency's name meet: abbreviations written out, accents, dashes
 * and small words dropped, and the plan's own place left away ("Trạm Y tế" is "Trạm Y tế xã <place>").
 */
export function agencyKey(name: string, home: HomePlace): string {
  let spelled = withoutLevels(name.replace(/\([^)]*\)/g, " "));
  for (const [pattern, full] of ABBREVIATIONS) spelled = spelled.replace(pattern, full);
  let key = ` ${fold(spelled.replace(/[,.;:/&]/g, " ").replace(/(?<!\p{L})và(?!\p{L})/gu, " "))} `;
  key = key
    .replace(/ (?:uy ban|ub) mat tran to quoc /, " mat tran to quoc ")
    .replace(/ viet nam /g, " ");
  const levels = home.level ? [home.level] : LEVELS.slice(0, 4);
  for (const level of levels) {
    const own = ` ${fold(level)}`;
    if (home.name) key = key.replace(`${own} ${fold(home.name)} `, `${own} `);
    if (key.endsWith(`${own} `)) key = key.slice(0, -own.length);
  }
  return key.trim();
}

/** "cơ sở 3 tỉnh An Giang" is also written "cơ sở 3 An Giang": a higher level before its name adds nothing. */
function withoutLevels(name: string): string {
  return spelling(name).replace(/(?<=[\p{L}\p{N}] )(?:tỉnh|thành phố)\s+/gu, (level, at: number) =>
    isCapital(name, at + level.length) ? "" : level,
  );
}

const OWN =
  /(?:uỷ ban nhân dân|ubnd)\s+(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?!\p{L})/gu;
const PROPER = /^(?:\s+\p{Lu}[\p{L}]*){1,4}/u;

/** The place a plan is of: the committee it names oftenest, and the name beside it or beside the day. */
export function homePlace(words: readonly string[], dateLine: string | null): HomePlace {
  const counts = new Map<string, number>();
  const names = new Map<string, number>();
  for (const text of words) {
    const spelled = spelling(text);
    for (const own of spelled.matchAll(OWN)) {
      const level = own[1] ?? "";
      counts.set(level, (counts.get(level) ?? 0) + (LEVELS.indexOf(level) < 4 ? 1 : 0.5));
      const proper = PROPER.exec(
        text.slice(own.index + own[0].length, own.index + own[0].length + 60),
      );
      const key = `${level}|${proper?.[0].trim().normalize("NFC") ?? ""}`;
      if (proper) names.set(key, (names.get(key) ?? 0) + 1);
    }
  }
  const level = most(counts);
  const written = /^(.{2,40}?)\s*,\s*ngày/iu.exec(dateLine ?? "")?.[1] ?? null;
  const named = most(new Map([...names].filter(([key]) => key.startsWith(`${level}|`))));
  return { level, name: written ?? named?.split("|")[1] ?? null };
}

function most(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [key, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = key;
  return best;
}
