import { CHAIR_AGENCY, COMMUNE, STANDING_AGENCY, seedAgencies, seedPlan } from "../db/seed/commune";
import { visibleTo } from "../db/visibility";
import type { Result } from "./command";
import { foundCommune } from "./commands/found-commune";
import { importPlan } from "./commands/import-plan";
import { publishPlan } from "./commands/publish-plan";

const SYSTEM = { kind: "system" } as const;

export type Foundation = {
  agencies: { id: string; name: string; shortName: string; kind: "agency" | "group" }[];
  standingAgencyId: string;
  chairAgencyId: string;
};

/** Writes the commune and its bodies into an empty database; a database that has them answers them. */
export async function found(now: Date): Promise<Foundation> {
  const named = seedAgencies().flatMap(({ kind, order: _order, ...agency }) =>
    kind === "agency" || kind === "group" ? [{ ...agency, kind }] : [],
  );
  const founded = await foundCommune({ actor: SYSTEM, now }, { ...COMMUNE, agencies: named });
  if (!founded.ok && founded.reason !== "already_founded") throw new Error(founded.reason);
  const visible = visibleTo(SYSTEM);
  const agency = visible.agencies();
  const agencies = await visible.read.select().from(agency).orderBy(agency.protocolOrder);
  const idOf = (name: string) => {
    const found = agencies.find((row) => row.name === name);
    if (!found) throw new Error(`the commune has no agency named ${name}`);
    return found.id;
  };
  return { agencies, standingAgencyId: idOf(STANDING_AGENCY), chairAgencyId: idOf(CHAIR_AGENCY) };
}

/** Imports the real plan and publishes what it states; its open questions stay open. */
export async function givePlan(now: Date, { standingAgencyId }: Foundation): Promise<string> {
  const { planId } = done(
    await importPlan({ actor: SYSTEM, now }, { ...seedPlan(), standingAgencyId }),
  );
  done(await publishPlan({ actor: SYSTEM, now }, { planId }));
  return planId;
}

/** What an act that cannot be refused here answers. */
export function done<V>(result: Result<V>): V {
  if (!result.ok)
    throw new Error(`refused: ${result.reason} ${JSON.stringify(result.fields ?? {})}`);
  return result.value;
}
