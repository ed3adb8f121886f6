import "server-only";
import { eq } from "drizzle-orm";
import { visibleTo } from "../db/visibility";
import { dayOf } from "../domain/day";
import { fold } from "../domain/text";
import { now } from "./clock";
import { importPlan } from "./commands/import-plan";
import { publicUrl } from "./env";

const SYSTEM = { kind: "system" } as const;

type Asked = { source: string; sourceName: string; standing?: string };

export type Brought =
  | {
      ok: true;
      title: string;
      duties: number;
      questions: number;
      office: string;
      /** Where the draft is reviewed. */
      review: string;
    }
  | {
      ok: false;
      reason:
        | "plan_unreadable"
        | "already_imported"
        | "office_unknown"
        | "office_unclear"
        | "refused";
      /** The offices that could be meant. */
      among?: string[];
    };

/**
 * Brings a plan in as a draft from the server's own console. Without a name the office is the only one that
 * stands for a plan today; where there are several, somebody has to say which.
 */
export async function bringPlan({ source, sourceName, standing }: Asked): Promise<Brought> {
  const candidates = standing ? await agenciesCalled(standing) : await standingOffices();
  const [office] = candidates;
  if (!office || candidates.length > 1) {
    const reason = standing && !office ? "office_unknown" : "office_unclear";
    return { ok: false, reason, among: candidates.map(({ name }) => name) };
  }
  const input = { source, sourceName, standingAgencyId: office.id };
  const result = await importPlan({ actor: SYSTEM, now: now() }, input);
  if (!result.ok) {
    const { reason } = result;
    const isTold = reason === "plan_unreadable" || reason === "already_imported";
    return { ok: false, reason: isTold ? reason : "refused" };
  }
  const { planId, ...read } = result.value;
  const review = new URL(`/plans/${planId}/review`, publicUrl()).href;
  return { ok: true, ...read, office: office.name, review };
}

/** The agencies that a name can mean, in any of their forms. */
async function agenciesCalled(name: string) {
  const visible = visibleTo(SYSTEM);
  const agency = visible.agencies();
  const rows = await visible.read.select().from(agency).where(eq(agency.kind, "agency"));
  return rows.filter(({ name: full, shortName, aliases }) =>
    [full, shortName, ...aliases].some((form) => fold(form) === fold(name)),
  );
}

/** The agencies whose people act as a standing office today. */
async function standingOffices() {
  const visible = visibleTo(SYSTEM);
  const member = visible.memberships();
  const rows = await visible.read.select().from(member).where(eq(member.role, "standing_office"));
  const today = dayOf(now());
  const acting = rows.filter(
    ({ fromDay, untilDay }) => fromDay <= today && (untilDay === null || untilDay >= today),
  );
  const offices = new Map(acting.map(({ agencyId, agencyName }) => [agencyId, agencyName]));
  return [...offices].map(([id, name]) => ({ id, name }));
}
