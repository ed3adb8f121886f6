import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { TaskList } from "@/components/task-list";
import { EmptyState } from "@/components/ui/empty-state";
import type { Day } from "@/domain/day";
import type { RefusalCode } from "@/domain/refusal";
import type { waitingForMe } from "@/server/queries/waiting-for-me";
import { BulkConfirm } from "./bulk-confirm";
import { judgedRow } from "./home-row";

type Props = { rows: Awaited<ReturnType<typeof waitingForMe>>; today: Day };

/** Why something that was ticked may stay unconfirmed. */
const LEFT_BECAUSE = [
  ...(["status_changed", "forbidden", "not_found"] as const),
  ...(["nothing_to_confirm", "signed_out"] as const),
] satisfies RefusalCode[];

/** Chờ tôi xác nhận: what waits for the reader's verdict; coordinating tasks may be confirmed several at once. */
export async function ToConfirm({ rows, today }: Props) {
  const [t, bulk, refusal] = await Promise.all([
    getTranslations("agencyHome"),
    getTranslations("bulkConfirm"),
    getTranslations("refusal"),
  ]);
  return (
    <BulkConfirm
      draw={randomUUID()}
      tickable={rows.some(({ role }) => role === "coordinating")}
      words={{
        done: bulk.raw("done"),
        left: bulk("left"),
        submit: bulk("submit"),
        hint: bulk("hint"),
      }}
      reasons={Object.fromEntries(LEFT_BECAUSE.map((code) => [code, refusal(code)]))}
    >
      <TaskList group="to_confirm" rows={rows.map((row) => judgedRow(row, today))} />
      {rows.length === 0 && (
        <div className="mb-5.5">
          <EmptyState icon="check" title={t("nothingToConfirm")}>
            {t("nothingToConfirmNext")}
          </EmptyState>
        </div>
      )}
    </BulkConfirm>
  );
}
