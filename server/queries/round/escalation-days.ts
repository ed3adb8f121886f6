import type { Visible } from "../../../db/visibility";
import { type EscalationDays, escalationFrom } from "../../../domain/escalation";

/** From how many days late on a task is reported to whom. */
export async function escalationDays(visible: Visible): Promise<EscalationDays> {
  const setting = visible.settings();
  return escalationFrom(await visible.read.select().from(setting));
}
