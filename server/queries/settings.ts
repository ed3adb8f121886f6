import { visibleTo } from "../../db/visibility";
import { administers } from "../../domain/permissions";
import type { Person } from "../../domain/person";

/** What the commune says of itself, to be written down anew; null for whoever does not keep it. */
export async function communeSettings(actor: Person) {
  if (!administers(actor)) return null;
  const visible = visibleTo(actor);
  const setting = visible.settings();
  const rows = await visible.read.select().from(setting);
  const value = (key: string) => rows.find((row) => row.key === key)?.value ?? "";
  return { commune: value("commune"), province: value("province") };
}
