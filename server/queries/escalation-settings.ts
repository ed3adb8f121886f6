import { visibleTo } from "../../db/visibility";
import { administers } from "../../domain/permissions";
import type { Person } from "../../domain/person";
import { escalationDays } from "./round/escalation-days";

/** From how many days late on a task is reported to whom, to be set otherwise; null for whoever does not keep it. */
export async function escalationSettings(actor: Person) {
  return administers(actor) ? escalationDays(visibleTo(actor)) : null;
}
