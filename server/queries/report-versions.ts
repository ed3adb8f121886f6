import { and, desc, eq, inArray, lte } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import type { Prose } from "../../domain/report/paper";

export const VERSIONS_SHOWN = 50;

/** Who saved what of a report when, the latest first; of many those after the `first`. */
export async function reportVersions(actor: Person, reportId: string, first = 0) {
  const visible = visibleTo(actor);
  const version = visible.reportVersions();
  return visible.read
    .select({
      version: version.version,
      at: version.at,
      byName: version.byName,
      dataDay: version.dataDay,
      restored: version.restored,
    })
    .from(version)
    .where(eq(version.reportId, reportId))
    .orderBy(desc(version.version))
    .limit(VERSIONS_SHOWN)
    .offset(first);
}

/** The words of a version beside those of the one before it; null when there is no such version. */
export async function comparedVersion(
  actor: Person,
  reportId: string,
  number: number,
): Promise<{ version: number; before: Prose; after: Prose } | null> {
  const visible = visibleTo(actor);
  const version = visible.reportVersions();
  const rows = await visible.read
    .select({ version: version.version, prose: version.prose })
    .from(version)
    .where(
      and(
        eq(version.reportId, reportId),
        inArray(version.version, [number, number - 1]),
        lte(version.version, number),
      ),
    );
  const after = rows.find((one) => one.version === number);
  if (!after) return null;
  const before = rows.find((one) => one.version === number - 1)?.prose ?? {};
  return { version: number, before, after: after.prose };
}
