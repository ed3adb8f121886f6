import type { HomePlace } from "./agency-key";
import { isGroup, isUnclear } from "./agency-kind";
import type { KnownAgency } from "./reading";
import { spelling } from "./spelling";

/** Whether a plan can lay a duty on a body: it is its own, another's, or not to be told. */
export type AgencyScope = "own" | "outside" | "unclear";

const HEIGHT: Record<string, number> = {
  xã: 1,
  phường: 1,
  "thị trấn": 1,
  "đặc khu": 1,
  huyện: 2,
  quận: 2,
  "thị xã": 2,
  "thành phố": 3,
  tỉnh: 3,
};

/** The scope of a body in a plan of this place; a commune's plan binds nobody of the province. */
export function scopeOf(name: string, home: HomePlace, known?: KnownAgency["kind"]): AgencyScope {
  if (known) return known === "outside" || known === "unclear" ? known : "own";
  if (isGroup(name)) return "own";
  if (isUnclear(name)) return "unclear";
  return heightOf(spelling(name)) > (HEIGHT[home.level ?? "xã"] ?? 1) ? "outside" : "own";
}

function heightOf(spelled: string): number {
  if (/^(?:bộ (?!phận|chỉ huy)|chính phủ|thủ tướng|quốc hội)|trung ương$/.test(spelled)) return 4;
  // A branch of a vertical agency is of the place it serves, whatever province its name adds.
  if (/(?<!\p{L})(?:cơ sở|khu vực|liên xã)(?!\p{L})/u.test(spelled)) return 0;
  if (/^sở /.test(spelled)) return 3;
  const levels = spelled.match(
    /(?<!\p{L})(?:xã(?! hội)|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?!\p{L})/gu,
  );
  return HEIGHT[levels?.[0] ?? ""] ?? 0;
}
