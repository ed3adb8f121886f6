import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { TaskPage } from "@/server/queries/task-page";

/** Where the task went, and where it came from: its earlier reports stand there. */
export function TransferLinks({ page: { transfers } }: { page: TaskPage }) {
  const t = useTranslations("transfer");
  const { from, to } = transfers;
  if (!from && !to) return null;
  return (
    <div className="mb-4 grid gap-2">
      {to && (
        <Notice icon="transfer">
          {t("went")}{" "}
          <Link
            href={`/tasks/${to.id}`}
            prefetch={false}
            className="coarse:inline-block coarse:py-2.5"
          >
            {to.agencyName}
          </Link>
        </Notice>
      )}
      {from && (
        <Notice icon="transfer">
          {t("came")}{" "}
          <Link
            href={`/tasks/${from.id}#timeline`}
            prefetch={false}
            className="coarse:inline-block coarse:py-2.5"
          >
            {from.agencyName}
          </Link>
          . {t("earlier")}
        </Notice>
      )}
    </div>
  );
}
