import type { Evidence } from "@/components/evidence-list";
import type { TaskPage } from "@/server/queries/task-page";

type Options = { hashes?: boolean };

/** The evidence of one update; a file opens only for those who may read it. */
export function evidenceOf(
  { evidence }: TaskPage,
  updateId: string,
  { hashes = false }: Options = {},
) {
  return evidence
    .filter((item) => item.updateId === updateId)
    .map((item): Evidence => {
      if (item.sha256 === null || item.name === null) {
        const { id, documentNumber, documentDate } = item;
        return { kind: "document", id, number: documentNumber ?? "", date: documentDate };
      }
      return {
        kind: "file",
        id: item.id,
        name: item.name,
        size: item.size ?? 0,
        href: item.readable ? `/evidence/${item.id}` : null,
        ...(hashes ? { sha256: item.sha256 } : {}),
      };
    });
}
