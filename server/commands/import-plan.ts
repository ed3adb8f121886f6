import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { agencies } from "../../db/schema/agencies";
import { clauses, duties, dutyAgencies, planQuestions, plans } from "../../db/schema/plans";
import { mayImport } from "../../domain/permissions";
import { readPlan } from "../../domain/plan/read-plan";
import type { PlanReading } from "../../domain/plan/reading";
import { lastDayOfPlan } from "../../domain/plan/years";
import { kindOf } from "../../domain/plan-last-day";
import { fold } from "../../domain/text";
import { type Act, command } from "../command";
import { requiredText } from "../form-fields";

/** Asked of every plan, because none states it. */
const DEFAULT_LAST_DAY = { kind: "default_last_day", ref: null, raw: null } as const;

type KnownAgency = {
  id: string;
  name: string;
  shortName: string;
  aliases: string[];
  kind: "agency" | "group";
};

/** Longer than any plan of a commune by far. */
const LONGEST_PLAN = 5_000_000;

/**
 * Reads a document and keeps it as a draft: its text, every block, its duties and what it leaves open. Agencies the
 * commune did not know are added to its register. Input: `source`, `sourceName`, `standingAgencyId`, which for the
 * standing office is its own agency.
 */
export const importPlan = command({
  event: "plan.imported",
  input: z.object({
    source: z.string({ error: "missing" }).min(1, "missing").max(LONGEST_PLAN, "too_long"),
    sourceName: requiredText(300),
    standingAgencyId: z.uuid("choice"),
  }),
  load: async ({ visible }, input) => {
    const known = visible.agencies();
    const rows = await visible.read.select().from(known);
    const plan = visible.plans();
    const same = await visible.read
      .select({ id: plan.id })
      .from(plan)
      .where(eq(plan.sourceSha256, sha256(input.source)));
    const { standingAgencyId } = input;
    return { agencies: rows, same, standingAgencyId, result: readPlan(input.source, rows) };
  },
  may: mayImport,
  refuse: ({ result, same, agencies: known, standingAgencyId }) => {
    const office = known.find(({ id }) => id === standingAgencyId);
    if (office?.kind !== "agency")
      return { reason: "invalid", fields: { standingAgencyId: "choice" } };
    if (same.length > 0) return { reason: "already_imported" };
    return result.ok ? null : { reason: "plan_unreadable" };
  },
  apply: async (act, { agencies: known, result }, input) => {
    if (!result.ok) throw new Error("a plan that cannot be read was not refused");
    const { reading } = result;
    const plan = await act.write.insert(plans, {
      title: reading.title ?? input.sourceName,
      number: reading.number,
      issuedOn: reading.date,
      endsOn: lastDayOfPlan(reading.title, input.source),
      source: input.source,
      sourceName: input.sourceName,
      sourceSha256: sha256(input.source),
      standingAgencyId: input.standingAgencyId,
      importedAt: act.now,
    });
    await act.write.insertAll(
      clauses,
      reading.clauses.map((clause) => ({
        planId: plan.id,
        startsAt: clause.start,
        endsAt: clause.end,
        class: clause.class,
        reason: clause.reason,
      })),
    );
    await writeDuties(act, plan.id, reading, known);
    const questions = [DEFAULT_LAST_DAY, ...reading.questions];
    await act.write.insertAll(
      planQuestions,
      questions.map((question) => ({
        planId: plan.id,
        ...question,
      })),
    );
    const read = {
      title: plan.title,
      duties: reading.duties.length,
      questions: questions.length,
    };
    return {
      payload: read,
      about: { planId: plan.id },
      value: { planId: plan.id, ...read },
    };
  },
});

async function writeDuties(act: Act, planId: string, reading: PlanReading, known: KnownAgency[]) {
  const agencyNamed = await agenciesOf(act, reading, known);
  const rows = await act.write.insertAll(
    duties,
    reading.duties.map((duty, place) => ({
      planId,
      position: place + 1,
      ref: duty.ref,
      section: duty.section,
      text: duty.text,
      agencyLine: duty.agencyLine,
      leadStated: duty.leadStated,
      kind: kindOf(duty.deadlines),
      deadlines: duty.deadlines,
      startsAt: duty.start,
      endsAt: duty.end,
    })),
  );
  const standing = standingsOf(reading);
  for (const [place, duty] of reading.duties.entries()) {
    const names = [
      ...duty.lead.map((name) => ({ name, role: "lead" as const })),
      ...duty.coordinating.map((name) => ({ name, role: "coordinating" as const })),
    ];
    await act.write.insertAll(
      dutyAgencies,
      names.map(({ name, role }, position) => {
        const how = standing(duty.ref, name);
        const resolved = how === "named" || how === "group";
        return {
          dutyId: rows[place]?.id ?? "",
          agencyId: resolved ? agencyNamed(name) : null,
          asWritten: name,
          role,
          standing: how,
          origin: "stated" as const,
          position: position + 1,
          fromDay: act.today,
        };
      }),
    );
  }
}

/** How each name of a duty was understood. A name the reading could not place never gets a task. */
function standingsOf(reading: PlanReading) {
  const asked = new Set(reading.questions.map(({ kind, ref, raw }) => `${kind}/${ref}/${raw}`));
  const groups = new Set(reading.agencies.filter(({ group }) => group).map(({ name }) => name));
  return (ref: string, name: string) => {
    if (asked.has(`agency_unclear/${ref}/${name}`)) return "unclear" as const;
    if (asked.has(`agency_outside/${ref}/${name}`)) return "outside" as const;
    if (asked.has(`open_group/${ref}/${name}`)) return "open_group" as const;
    return groups.has(name) ? ("group" as const) : ("named" as const);
  };
}

/** Finds the commune's agency behind every name of the reading, and adds those it did not know yet. */
async function agenciesOf(act: Act, reading: PlanReading, known: KnownAgency[]) {
  const byKey = new Map<string, string>();
  for (const agency of known) {
    for (const name of [agency.name, agency.shortName, ...agency.aliases]) {
      byKey.set(fold(name), agency.id);
    }
  }
  const standing = standingsOf(reading);
  const needed = new Set(
    reading.duties.flatMap((duty) =>
      [...duty.lead, ...duty.coordinating].filter((name) =>
        ["named", "group"].includes(standing(duty.ref, name)),
      ),
    ),
  );
  const groups = new Set(reading.agencies.filter(({ group }) => group).map(({ name }) => name));
  let order = known.length;
  for (const name of needed) {
    if (byKey.has(fold(name))) continue;
    order += 1;
    const added = await act.write.insert(agencies, {
      name,
      shortName: name,
      kind: groups.has(name) ? "group" : "agency",
      relation: "subordinate",
      protocolOrder: order,
    });
    byKey.set(fold(name), added.id);
  }
  return (name: string) => {
    const id = byKey.get(fold(name));
    if (!id) throw new Error(`no agency was found or made for ${name}`);
    return id;
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
