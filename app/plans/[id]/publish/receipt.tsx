import { getTranslations } from "next-intl/server";
import { ReceiptLine } from "@/components/receipt-line";
import { ReviewChanges } from "@/components/review-changes";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { writeInstant } from "@/domain/vietnamese-day";
import type { publicationReceipt } from "@/server/queries/publication-receipt";
import { receiptLines } from "./receipt-lines";

type Props = {
  receipt: NonNullable<Awaited<ReturnType<typeof publicationReceipt>>>;
  planId: string;
};

/** What the server says it has done, with the way to every task. */
export async function Receipt({ receipt, planId }: Props) {
  const t = await getTranslations("publish");
  const { counts, tasks } = receipt;
  const all = counts.created + counts.changed + counts.ended;
  return (
    <div className="grid max-w-240 gap-5">
      <section
        aria-labelledby="receipt"
        className="rounded-lg border border-line border-l-3 border-l-accent-700 bg-surface px-4 py-3 text-sm"
      >
        <h2 id="receipt" tabIndex={-1} className="flex w-fit items-center gap-1.75 font-bold">
          <Icon name="check" className="size-4 text-accent-700" />
          <span role="status">{t("receipt")}</span>
        </h2>
        <dl className="mt-2 grid gap-x-6 gap-y-1.5 wide:grid-cols-2">
          <ReceiptLine term={t("at")}>
            <time dateTime={receipt.at.toISOString()}>{writeInstant(receipt.at)}</time>
          </ReceiptLine>
          <ReceiptLine term={t("by")}>{receipt.by ?? t("system")}</ReceiptLine>
          <ReceiptLine term={t("created")}>{t("tasks", { count: counts.created })}</ReceiptLine>
          <ReceiptLine term={t("changed")}>{t("tasks", { count: counts.changed })}</ReceiptLine>
          <ReceiptLine term={t("ended")}>{t("tasks", { count: counts.ended })}</ReceiptLine>
        </dl>
        <p className="mt-3 flex flex-wrap gap-2" data-screen-only>
          <ButtonLink href={`/plan?plan=${planId}`}>{t("toPlan")}</ButtonLink>
          <ButtonLink href="/tasks">{t("toTasks")}</ButtonLink>
        </p>
      </section>
      <ReviewChanges
        title={t("done")}
        note={t("tasks", { count: all })}
        duties={receiptLines(t, receipt)}
        more={all - tasks.length}
      />
    </div>
  );
}
