import { useTranslations } from "next-intl";
import { EvidenceList } from "@/components/evidence-list";
import { Panel } from "@/components/ui/panel";
import { writeInstant } from "@/domain/vietnamese-day";
import type { TaskPage } from "@/server/queries/task-page";
import { ActForm } from "../../act-form";
import type { actWords } from "./act-words";
import { actedBy } from "./acted-by";
import { confirm, sendBack } from "./actions";
import { evidenceOf } from "./evidence-items";

type Props = {
  page: TaskPage;
  hidden: Record<string, string>;
  words: Awaited<ReturnType<typeof actWords>>;
};

/** What was reported, and the two verdicts on it. */
export function Verdict({ page, hidden, words }: Props) {
  const t = useTranslations("taskPage");
  const told = useTranslations("timeline");
  const waiting = page.submissions.find(({ verdict }) => verdict === null);
  const update = page.updates.find(({ id }) => id === waiting?.updateId);
  if (!waiting || !update) return null;
  const evidence = evidenceOf(page, update.id);
  const acting = actedBy(page, update.id);
  return (
    <div id="verdict">
      <Panel title={t("verdictTitle")}>
        <div className="mb-4 grid gap-2 text-sm">
          <p className="text-xs text-ink-3">
            {t("submittedBy", {
              name: update.byName ?? update.byUsername,
              at: writeInstant(waiting.at),
            })}
            {acting && <b>, {told("acting", { name: acting })}</b>}
          </p>
          <p className="whitespace-pre-line">{update.note}</p>
          {evidence.length > 0 && <EvidenceList items={evidence} />}
          {waiting.noEvidenceReason && (
            <p>
              <b>{t("noEvidence")}</b> {waiting.noEvidenceReason}
            </p>
          )}
        </div>
        <div className="grid gap-4">
          <ActForm
            id="confirm"
            action={confirm}
            hidden={hidden}
            fields={[{ name: "note", label: t("verdictNote"), kind: "text" }]}
            submit={t("confirm")}
            look="primary"
            {...words}
          />
          <ActForm
            id="return"
            action={sendBack}
            hidden={hidden}
            fields={[
              { name: "reason", label: t("returnReason"), hint: t("returnHint"), kind: "text" },
            ]}
            submit={t("return")}
            fold={t("returnFold")}
            {...words}
          />
        </div>
      </Panel>
    </div>
  );
}
