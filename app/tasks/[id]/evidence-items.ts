import type { Evidence } from "@/components/evidence-list";
import type { TaskPage } from "@/server/queries/task-page";
import type { EvidenceAct } from "./acts/withdraw-evidence";

type Options = { hashes?: boolean; act?: EvidenceAct | null };

/** The evidence of one update; a file opens only for those who may read it. */
export function evidenceOf(
  { evidence }: TaskPage,
  updateId: string,
  { hashes = false, act = null }: Options = {},
) {
  return evidence
    .filter((item) => item.updateId === updateId)
    .map((item): Evidence => {
      const { withdrawnAt: at, withdrawnByName: by, withdrawnReason: reason } = item;
      const common = {
        id: item.id,
        withdrawn: at && by && reason ? { at, by, reason } : null,
        act: act?.(item.id),
      };
      if (item.sha256 === null || item.name === null) {
        const { documentNumber, documentDate } = item;
        return { ...common, kind: "document", number: documentNumber ?? "", date: documentDate };
      }
      return {
        ...common,
        kind: "file",
        name: item.name,
        size: item.size ?? 0,
        href: item.readable ? `/evidence/${item.id}` : null,
        ...(hashes ? { sha256: item.sha256 } : {}),
      };
    });
}
