import "server-only";
import { asc, eq } from "drizzle-orm";
import { targets, targetValues } from "../db/schema/targets";
import type { Visible } from "../db/visibility";
import { readTargets, type StatedTarget } from "../domain/target/read-targets";
import { reportingAgency } from "../domain/target/reporting-agency";
import type { Act } from "./command";

/** What a plan's own text says it aims at, and whom it makes report on that; null when it was read before. */
export async function targetsToWrite(visible: Visible, planId: string) {
  const target = visible.targets();
  const known = await visible.read
    .select({ id: target.id })
    .from(target)
    .where(eq(target.planId, planId))
    .limit(1);
  if (known.length > 0) return null;
  const text = visible.planSources();
  const [row] = await visible.read
    .select({ source: text.source })
    .from(text)
    .where(eq(text.planId, planId));
  const clause = visible.clauses();
  const clauses = await visible.read.select().from(clause).where(eq(clause.planId, planId));
  const stated = readTargets(row?.source ?? "", clauses);
  return { stated, responsible: reportingAgency(await ledDuties(visible, planId)) };
}

type TargetsToWrite = Awaited<ReturnType<typeof targetsToWrite>>;

async function ledDuties(visible: Visible, planId: string) {
  const duty = visible.duties();
  const party = visible.dutyAgencies();
  const rows = await visible.read
    .select({ id: duty.id, text: duty.text, agencyId: party.agencyId, role: party.role })
    .from(duty)
    .innerJoin(party, eq(party.dutyId, duty.id))
    .where(eq(duty.planId, planId))
    .orderBy(asc(duty.position), asc(party.position));
  const duties = new Map<string, { id: string; text: string; leads: string[] }>();
  for (const { id, text, agencyId, role } of rows) {
    const known = duties.get(id) ?? { id, text, leads: [] };
    if (agencyId && role === "lead") known.leads.push(agencyId);
    duties.set(id, known);
  }
  return [...duties.values()];
}

/** Writes them down, each part after its whole; answers how many. */
export async function writeTargets(
  act: Act,
  planId: string,
  found: TargetsToWrite,
): Promise<number> {
  if (!found) return 0;
  const { stated, responsible } = found;
  const ids: string[] = [];
  for (const [place, target] of stated.entries()) {
    const { id } = await act.write.insert(targets, {
      ...rowOf(target),
      planId,
      position: place + 1,
      partOfId: target.partOf === null ? null : ids[target.partOf],
      responsibleAgencyId: responsible?.agencyId,
      responsibleDutyId: responsible?.dutyId,
    });
    ids.push(id);
    await act.write.insertAll(
      targetValues,
      target.planned.map(({ year, value }) => ({
        ...{ targetId: id, kind: "planned" as const, year, seq: 1, value },
        ...{ source: target.quote, workedBack: false, at: act.now },
      })),
    );
  }
  return stated.length;
}

function rowOf({ gain, partOf: _partOf, planned: _planned, ...stated }: StatedTarget) {
  return {
    ...stated,
    gainQuote: gain?.quote,
    gainStartsAt: gain?.startsAt,
    gainEndsAt: gain?.endsAt,
  };
}
