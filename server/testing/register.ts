import { eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { addAgency } from "../commands/add-agency";
import { addVillages } from "../commands/add-villages";
import { changeAgency } from "../commands/change-agency";
import { changeSettings } from "../commands/change-settings";
import { mergeAgencies } from "../commands/merge-agencies";
import { moveAgency } from "../commands/move-agency";
import { OPENS_AT } from "../demonstration/world";
import { done } from "../found";

/** Every act by which the admin keeps the list of agencies and the settings, once. */
export async function keepTheRegister(admin: Person): Promise<void> {
  const occasion = { actor: admin, now: OPENS_AT };
  const typed = { name: "Ban Quản lý chợ", relation: "subordinate", kind: "agency" } as const;
  const { agencyId } = done(await addAgency(occasion, typed));
  done(await changeAgency(occasion, { ...typed, agencyId, aliases: "Ban Quản lý chợ xã" }));
  done(await moveAgency(occasion, { agencyId, place: 3 }));
  const list = "Thôn 7;Xuân Tiến;Ngô Văn Long;0912 345 678";
  const groupId = await agencyNamed("các thôn");
  done(await addVillages(occasion, { list, groupId, passwordHashes: ["x"] }));
  const mistaken = { name: "Ban Quản lý chợ xã cũ", relation: "asked", kind: "agency" } as const;
  const twice = done(await addAgency(occasion, mistaken));
  done(await mergeAgencies(occasion, { agencyId: twice.agencyId, intoId: agencyId }));
  const province = "tỉnh Ninh Bình";
  done(await changeSettings(occasion, { commune: "UBND xã Xuân Trường", province }));
}

/** The id of the body with this name. */
export async function agencyNamed(name: string): Promise<string> {
  const visible = visibleTo({ kind: "system" });
  const agency = visible.agencies();
  const [found] = await visible.read
    .select({ id: agency.id })
    .from(agency)
    .where(eq(agency.name, name));
  if (!found) throw new Error(`no agency is called ${name}`);
  return found.id;
}
