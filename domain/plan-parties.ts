import { type AskedQuestion, answerTo } from "./plan-answers";
import type { DutyRole } from "./task";

/** How a name in the plan was understood. */
export type PartyStanding = "named" | "group" | "open_group" | "outside" | "unclear" | "resolved";

/** A body that the plan names for a duty, as the plan states it. */
export type StatedParty = {
  agencyId: string | null;
  asWritten: string;
  role: DutyRole;
  standing: PartyStanding;
};

/** The same once the answers are heard. `stated` is the place among the stated ones, null for a body that an answer adds. */
export type PartyInForce = StatedParty & { stated: number | null };

/** What an answer may name: every agency and group of the commune. */
export type KnownAgencies = ReadonlyMap<string, { name: string; kind: "agency" | "group" }>;

/**
 * Who carries out a duty when the answers are heard: who leads, whom the unclear names mean, and who the open
 * group is. What nobody answered stands as the plan states it.
 */
export function partiesInForce(
  ref: string,
  stated: readonly StatedParty[],
  questions: readonly AskedQuestion[],
  known: KnownAgencies,
): PartyInForce[] {
  const own = stated.map((party, place) => ({
    ...resolved(ref, party, questions, known),
    stated: place,
  }));
  const parties = [...own, ...bodiesConcerned(ref, own, questions, known)];
  const leads = answerTo(questions, "lead_not_named", ref)?.leads;
  if (!leads) return parties;
  return parties.map((party) => ({
    ...party,
    role: party.agencyId && leads.includes(party.agencyId) ? "lead" : "coordinating",
  }));
}

/** Whose name was unclear or is not the commune's: the agency that people say is meant, or nobody. */
function resolved(
  ref: string,
  party: StatedParty,
  questions: readonly AskedQuestion[],
  known: KnownAgencies,
): StatedParty {
  if (party.standing !== "unclear" && party.standing !== "outside") return party;
  const kind = party.standing === "unclear" ? "agency_unclear" : "agency_outside";
  const answer = answerTo(questions, kind, ref, party.asWritten);
  if (!answer) return party;
  const agency = answer.agency === null ? undefined : known.get(answer.agency);
  if (!agency) return { ...party, standing: "outside" };
  return { ...party, agencyId: answer.agency, standing: standingOf(agency) };
}

/** "Các cơ quan, đơn vị liên quan": those that an answer names coordinate, beside whoever the plan names. */
function bodiesConcerned(
  ref: string,
  parties: PartyInForce[],
  questions: readonly AskedQuestion[],
  known: KnownAgencies,
): PartyInForce[] {
  const answer = answerTo(questions, "open_group", ref);
  const open = parties.filter(({ standing }) => standing === "open_group");
  if (!answer || !open[0]) return [];
  const asWritten = open[0].asWritten;
  for (const party of open) party.standing = "resolved";
  const named = new Set(parties.map(({ agencyId }) => agencyId));
  return answer.agencies.flatMap((agencyId) => {
    const agency = known.get(agencyId);
    if (!agency || named.has(agencyId)) return [];
    named.add(agencyId);
    const standing = standingOf(agency);
    return [{ agencyId, asWritten, role: "coordinating" as const, standing, stated: null }];
  });
}

function standingOf({ kind }: { kind: "agency" | "group" }): "named" | "group" {
  return kind === "group" ? "group" : "named";
}
