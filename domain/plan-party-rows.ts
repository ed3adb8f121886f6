import type { PartyInForce, PartyStanding, StatedParty } from "./plan-parties";
import type { DutyRole } from "./task";

/** A row of the duty's bodies as it is kept: what is in force, and what the plan states where that differs. */
export type PartyRow = {
  id: string;
  agencyId: string | null;
  asWritten: string;
  role: DutyRole;
  standing: PartyStanding;
  statedRole: DutyRole | null;
  statedStanding: PartyStanding | null;
  origin: "stated" | "answered";
};

/** What a row becomes. */
type RowInForce = Pick<
  PartyRow,
  "agencyId" | "role" | "standing" | "statedRole" | "statedStanding"
>;

export type PartyChanges = {
  update: { id: string; to: RowInForce }[];
  add: PartyInForce[];
  remove: string[];
};

/** What the plan itself says in a row that an answer may have changed. */
export function statedIn(row: PartyRow): StatedParty {
  const standing = row.statedStanding ?? row.standing;
  const isKnown = standing === "named" || standing === "group";
  return {
    agencyId: isKnown ? row.agencyId : null,
    asWritten: row.asWritten,
    role: row.statedRole ?? row.role,
    standing,
  };
}

/** How the kept rows of one duty come to say what is in force. The stated ones come in the plan's order. */
export function partyChanges(
  rows: readonly PartyRow[],
  inForce: readonly PartyInForce[],
): PartyChanges {
  const stated = rows.filter(({ origin }) => origin === "stated");
  const answered = new Map(rows.filter(isAnswered).map((row) => [row.agencyId, row]));
  const changes: PartyChanges = { update: [], add: [], remove: [] };
  for (const party of inForce) {
    const row = party.stated === null ? answered.get(party.agencyId) : stated[party.stated];
    answered.delete(party.stated === null ? party.agencyId : null);
    if (!row) changes.add.push(party);
    else if (differs(row, rowOf(row, party)))
      changes.update.push({ id: row.id, to: rowOf(row, party) });
  }
  changes.remove = [...answered.values()].map(({ id }) => id);
  return changes;
}

function rowOf(row: PartyRow, { agencyId, role, standing }: PartyInForce): RowInForce {
  if (isAnswered(row)) return { agencyId, role, standing, statedRole: null, statedStanding: null };
  const said = statedIn(row);
  return {
    ...{ agencyId, role, standing },
    statedRole: role === said.role ? null : said.role,
    statedStanding: standing === said.standing ? null : said.standing,
  };
}

function differs(row: PartyRow, to: RowInForce): boolean {
  return (Object.keys(to) as (keyof RowInForce)[]).some((column) => row[column] !== to[column]);
}

function isAnswered({ origin }: PartyRow): boolean {
  return origin === "answered";
}
