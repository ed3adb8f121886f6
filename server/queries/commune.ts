import { inArray } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";

/** The commune's name, never without its province: another of the same name exists. */
export async function communeName(): Promise<string> {
  const visible = visibleTo({ kind: "system" });
  const setting = visible.settings();
  const rows = await visible.read
    .select()
    .from(setting)
    .where(inArray(setting.key, ["commune", "province"]));
  const value = (key: string) => rows.find((row) => row.key === key)?.value;
  return [value("commune"), value("province")].filter(Boolean).join(", ");
}
