import { and, eq } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { isUuid } from "../../domain/uuid";

/** A person's own file that came with a report on this target and belongs to none yet. */
export async function receivedTargetFile(actor: Person, targetId: string, id: string) {
  if (!isUuid(id)) return null;
  const visible = visibleTo(actor);
  const file = visible.stagedFiles();
  const [row] = await visible.read
    .select({
      ...{ id: file.id, sha256: file.sha256, name: file.name },
      ...{ size: file.size, mediaType: file.mediaType },
    })
    .from(file)
    .where(and(eq(file.id, id), eq(file.targetId, targetId)));
  return row ?? null;
}
