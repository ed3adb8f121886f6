import { asc } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Actor } from "../../domain/person";
import { villagesAmong } from "../../domain/target/village-bodies";

/** The commune's villages in protocol order. */
export async function villages(actor: Actor) {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  const member = visible.members();
  const [bodies, members] = await Promise.all([
    visible.read
      .select({
        id: agency.id,
        name: agency.name,
        aliases: agency.aliases,
        kind: agency.kind,
        formerCommune: agency.formerCommune,
      })
      .from(agency)
      .orderBy(asc(agency.protocolOrder)),
    visible.read.select().from(member),
  ]);
  return villagesAmong(bodies, members);
}
