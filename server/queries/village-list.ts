import { visibleTo } from "../../db/visibility";
import { administers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { villageGroups } from "../../domain/village-group";
import { readVillages } from "../../domain/village-list";

/** What each line of a list of villages would become; null for whoever does not keep the agencies. */
export async function villageReading(actor: Person, list: string) {
  if (!administers(actor)) return null;
  return readVillages(list, await bodies(actor));
}

/** The groups that villages could join, and how many villages there are; null for whoever does not keep the agencies. */
export async function villageChoices(actor: Person) {
  if (!administers(actor)) return null;
  const all = await bodies(actor);
  return {
    groups: villageGroups(all).map(({ id, name }) => ({ id, name })),
    count: all.filter(({ formerCommune }) => formerCommune !== null).length,
  };
}

function bodies(actor: Person) {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  return visible.read.select().from(agency).orderBy(agency.protocolOrder);
}
