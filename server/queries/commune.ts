import { inArray } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";

/** The commune's name, never without its province: another of the same name exists. */
export async function communeName(): Promise<string> {
  const { name, province } = await communeOf(visibleTo({ kind: "system" }));
  return [name, province].filter(Boolean).join(", ");
}

/** The commune's name and province, which everybody may know. */
export async function communeOf(visible: Pick<Visible, "read" | "settings">) {
  const setting = visible.settings();
  const rows = await visible.read
    .select()
    .from(setting)
    .where(inArray(setting.key, ["commune", "province"]));
  const value = (key: string) => rows.find((row) => row.key === key)?.value ?? "";
  return { name: value("commune"), province: value("province") };
}
