import { readFileSync } from "node:fs";

/** The commune the product starts with. Another Xuân Trường exists, so its province is always named. */
export const COMMUNE = { name: "UBND xã Xuân Trường", province: "tỉnh Ninh Bình" };

/** The office that follows, checks and urges (duty V.1.1), and the body the chairman heads. */
export const STANDING_AGENCY = "Phòng Văn hoá - Xã hội";
export const CHAIR_AGENCY = "UBND xã";

export type SeedAgency = {
  name: string;
  shortName: string;
  aliases: string[];
  kind: "agency" | "group" | "outside" | "unclear";
  relation: "subordinate" | "asked";
  order: number;
};

const folder = new URL("./xuan-truong-403/", import.meta.url);

/** The plan as it came: its number and day are blank, its annex is missing. */
export function seedPlan(): { source: string; sourceName: string } {
  return {
    source: readFileSync(new URL("plan.md", folder), "utf8"),
    sourceName: "ke-hoach-xuan-truong-403.md",
  };
}

/** The bodies of the commune in protocol order. */
export function seedAgencies(): SeedAgency[] {
  const rows: SeedAgency[] = JSON.parse(readFileSync(new URL("agencies.json", folder), "utf8"));
  return rows.sort((a, b) => a.order - b.order);
}
