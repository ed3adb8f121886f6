import type { Mention } from "@/components/mentions";
import type { mentionsOfMe } from "@/server/queries/mentions-of-me";

/** Comments that address the reader, as rows that lead to what is said on their task. */
export function mentionRows(rows: Awaited<ReturnType<typeof mentionsOfMe>>): Mention[] {
  return rows.map(({ commentId, taskId, ref, agencyName, byName, byAgencyName, text, at }) => ({
    id: commentId,
    href: `/tasks/${taskId}#timeline`,
    clause: ref,
    agency: agencyName,
    by: `${byName}, ${byAgencyName}`,
    ...{ at, text },
  }));
}
