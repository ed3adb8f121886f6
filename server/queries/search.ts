import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { SearchKey } from "../../domain/search/key";
import { findAgencies, findEvidence, findPeople } from "./searching/names";
import { findDuties, findTasks } from "./searching/plan-texts";

/** Everything that goes by what was looked for, kind by kind, as far as this person may see it. */
export async function search(actor: Person, looked: SearchKey, today: Day) {
  const [duties, tasks, agencies, people, evidence] = await Promise.all([
    findDuties(actor, looked),
    findTasks(actor, looked, today),
    findAgencies(actor, looked),
    findPeople(actor, looked, today),
    findEvidence(actor, looked),
  ]);
  const total = [duties, tasks, agencies, people, evidence].reduce(
    (sum, found) => sum + found.total,
    0,
  );
  return { duties, tasks, agencies, people, evidence, total };
}
