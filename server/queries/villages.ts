import { asc } from "drizzle-orm";
import { type Visible, visibleTo } from "../../db/visibility";
import type { Actor } from "../../domain/person";
import { villagesAmong } from "../../domain/target/village-bodies";

/** The commune's villages in protocol order. */
export function villages(actor: Actor) {
  return villagesSeen(visibleTo(actor));
}

/** Within an act: the bodies that can have a share of a target, or a figure of their own. */
export async function villageIds(visible: Visible): Promise<string[]> {
  return (await villagesSeen(visible)).map(({ id }) => id);
}

async function villagesSeen(visible: Visible) {
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
