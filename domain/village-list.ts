import { type NamedBody, ownerOf } from "./agency-names";
import { isPhone } from "./phone";
import { fold } from "./text";
import { columnsOf, type VillageColumn } from "./village-columns";
import { type ListRow, rowsOf } from "./village-rows";

/** A village as a line of a list tells of it. */
type Village = {
  name: string;
  formerCommune: string | null;
  head: string | null;
  phone: string | null;
};

/** What is wrong with a line, as a code: which cell, and what it wants. */
export const VILLAGE_PROBLEMS = [
  "name_missing",
  "name_too_long",
  "commune_too_long",
  "commune_missing",
  "head_too_long",
  "phone_form",
  "too_many_cells",
  "name_taken",
] as const;
type VillageProblem = (typeof VILLAGE_PROBLEMS)[number];

export type VillageLine = { line: number; village: Village } & (
  | { verdict: "header" }
  /** It would be added under this name. */
  | { verdict: "good"; agencyName: string }
  /** The same village stands on an earlier line. */
  | { verdict: "repeated"; of: number }
  /** The commune has it already, under this name. */
  | { verdict: "known"; as: string }
  /** `by` is whoever has the name. */
  | { verdict: "bad"; problems: VillageProblem[]; by?: string }
);

export type KnownBody = NamedBody & { formerCommune: string | null };

const LONGEST_NAME = 120;

/** More than any commune has; a longer list is another one pasted by mistake. */
export const MOST_VILLAGES = 300;

/** Reads a list of villages beside the bodies the commune has. Every line that is not blank is answered. */
export function readVillages(text: string, bodies: readonly KnownBody[]): VillageLine[] {
  const rows = rowsOf(text);
  const { at, header } = columnsOf(rows);
  const last = Math.max(...Object.values(at));
  const read = rows.slice(header ? 1 : 0).map((row) => {
    const village = villageOf(row, at);
    const extra = !header && row.cells.slice(last + 1).some((cell) => cell !== "");
    return { line: row.line, village, problems: problemsOf(village, extra) };
  });
  const lines = judged(read, bodies);
  const [first] = rows;
  if (!header || !first) return lines;
  return [{ line: first.line, village: villageOf(first, at), verdict: "header" }, ...lines];
}

type ReadLine = { line: number; village: Village; problems: VillageProblem[] };

function judged(lines: readonly ReadLine[], bodies: readonly KnownBody[]): VillageLine[] {
  const sound = lines.filter(({ problems }) => problems.length === 0);
  const earlier = new Map<string, number>();
  const names = new Map<string, string>();
  const communes = new Map<string, Set<string>>();
  for (const { village } of sound) {
    const of = communes.get(fold(village.name)) ?? new Set();
    communes.set(fold(village.name), of.add(communeKey(village.formerCommune)));
  }
  return lines.map(({ line, village, problems }): VillageLine => {
    if (problems.length > 0) return { line, village, verdict: "bad", problems };
    const known = bodies.find((body) => isSame(body, village));
    if (known) return { line, village, verdict: "known", as: known.name };
    const key = `${fold(village.name)}/${communeKey(village.formerCommune)}`;
    const of = earlier.get(key);
    if (of !== undefined) return { line, village, verdict: "repeated", of };
    earlier.set(key, line);
    const shared = (communes.get(fold(village.name))?.size ?? 0) > 1;
    const place = placed(village, shared, bodies);
    if (place.verdict !== "good") return { line, village, ...place };
    const by = names.get(fold(place.agencyName));
    if (by) return { line, village, verdict: "bad", problems: ["name_taken"], by };
    names.set(fold(place.agencyName), place.agencyName);
    return { line, village, ...place };
  });
}

/** The name under which a village joins the commune's bodies: with its former commune where two have one. */
function placed(village: Village, shared: boolean, bodies: readonly KnownBody[]) {
  const owner = ownerIn(bodies, village.name);
  if (!shared && !owner) return { verdict: "good" as const, agencyName: village.name };
  if (owner && owner.formerCommune === null) {
    return { verdict: "bad" as const, problems: ["name_taken" as const], by: owner.name };
  }
  if (village.formerCommune === null) {
    return { verdict: "bad" as const, problems: ["commune_missing" as const] };
  }
  const agencyName = withCommune(village);
  const other = ownerIn(bodies, agencyName);
  if (!other) return { verdict: "good" as const, agencyName };
  return { verdict: "bad" as const, problems: ["name_taken" as const], by: other.name };
}

function ownerIn(bodies: readonly KnownBody[], name: string): KnownBody | null {
  return ownerOf([name], bodies) as KnownBody | null;
}

function isSame(body: KnownBody, village: Village): boolean {
  if (communeKey(body.formerCommune) !== communeKey(village.formerCommune)) return false;
  return ownerOf([village.name, withCommune(village)], [body]) !== null;
}

function withCommune({ name, formerCommune }: Village): string {
  return formerCommune === null ? name : `${name} (${formerCommune})`;
}

function communeKey(commune: string | null): string {
  return fold(commune ?? "").replace(/^(xa|thi tran) /, "");
}

function villageOf({ cells }: ListRow, at: Partial<Record<VillageColumn, number>>): Village {
  const cell = (column: VillageColumn) => cells[at[column] ?? -1] || null;
  return {
    name: cell("name") ?? "",
    formerCommune: cell("formerCommune")?.replace(/^xã (?=.)/iu, "") ?? null,
    head: cell("head"),
    phone: phoneOf(cell("phone")),
  };
}

/** Spreadsheets take a telephone number for a sum and drop its first zero. */
function phoneOf(typed: string | null): string | null {
  return typed && /^[35789]\d{8}$/.test(typed) ? `0${typed}` : typed;
}

function problemsOf(village: Village, extra: boolean): VillageProblem[] {
  const { name, formerCommune, head, phone } = village;
  const wrong: [VillageProblem, boolean][] = [
    ["name_missing", name === ""],
    ["name_too_long", name.length > LONGEST_NAME],
    ["commune_too_long", (formerCommune?.length ?? 0) > LONGEST_NAME],
    ["head_too_long", (head?.length ?? 0) > LONGEST_NAME],
    ["phone_form", phone !== null && (phone.length > 40 || !isPhone(phone))],
    ["too_many_cells", extra],
  ];
  return wrong.flatMap(([problem, holds]) => (holds ? [problem] : []));
}
