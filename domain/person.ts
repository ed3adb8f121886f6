import type { HeldPower } from "./power";

/** What a membership lets a person do; product words: officer = cán bộ phụ trách, chair = Trưởng Ban Chỉ đạo. */
export const ROLES = [
  "officer",
  "agency_head",
  "standing_office",
  "chair",
  "member",
  "admin",
] as const;

export type Role = (typeof ROLES)[number];

/**
 * Whoever acts: a person under one membership, or the system itself (imports, first start).
 * `agencyIds` are all agencies the person belongs to today, under whichever membership,
 * because four eyes look at the person and not at the hat worn.
 */
export type Actor =
  | {
      kind: "person";
      userId: string;
      membershipId: string;
      agencyId: string;
      role: Role;
      agencyIds: readonly string[];
      /** What the chair has empowered this person to do, in force today; used under a membership of the committee. */
      powers: readonly HeldPower[];
      /** The account is several people's: each act says who of them acts. */
      isShared: boolean;
    }
  | { kind: "system" };

export type Person = Extract<Actor, { kind: "person" }>;

const MINUTE = 60_000;

const WATCHED: readonly Role[] = ["admin", "chair", "standing_office"];

/**
 * How long the session of somebody with these roles may stay idle, in milliseconds: those who decide for
 * others are asked again soon, also who does so for a time in the chair's stead.
 */
export function idleLimit(roles: readonly Role[], isDeputy = false): number {
  const watched = isDeputy || roles.some((role) => WATCHED.includes(role));
  return watched ? 15 * MINUTE : 12 * 60 * MINUTE;
}
