import { and, eq, isNotNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";

/** A file a person may open, by the evidence it belongs to; null when there is none for them. */
export async function evidenceFile(actor: Person, evidenceId: string) {
  const visible = visibleTo(actor);
  const item = visible.evidence();
  const [row] = await visible.read
    .select({ name: item.name, sha256: item.sha256, size: item.size, mediaType: item.mediaType })
    .from(item)
    .where(and(eq(item.id, evidenceId), eq(item.readable, true), isNotNull(item.sha256)));
  if (!row?.sha256 || row.name === null || row.size === null) return null;
  return { name: row.name, sha256: row.sha256, size: row.size, mediaType: row.mediaType };
}
