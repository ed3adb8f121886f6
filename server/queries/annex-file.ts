import { eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

/** A plan's file that a person may open; null when there is none for them. */
export async function annexFile(actor: Person, annexId: string) {
  const visible = visibleTo(actor);
  const annex = visible.annexes();
  const [row] = await visible.read
    .select({
      name: annex.name,
      sha256: annex.sha256,
      size: annex.size,
      mediaType: annex.mediaType,
    })
    .from(annex)
    .where(eq(annex.id, annexId));
  return row ?? null;
}
