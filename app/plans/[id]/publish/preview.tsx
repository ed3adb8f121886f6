import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { ActForm } from "@/app/act-form";
import { ReviewChanges } from "@/components/review-changes";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { PublishPreview } from "@/server/queries/publish-preview";
import { publish } from "./actions";
import { changeLines } from "./change-lines";
import { Facts } from "./facts";

/** What publishing will create, change and leave, and the button that does it. */
export async function Preview({ preview }: { preview: PublishPreview }) {
  const [t, refusal] = await Promise.all([getTranslations("publish"), getTranslations("refusal")]);
  const { plan, counts, created, changed, ended, left } = preview;
  const parts = [
    ["create", created, counts.created],
    ["change", changed, counts.changed],
    ["end", ended, counts.ended],
    ["leave", left, counts.left],
  ] as const;
  const hasFacts = preview.facts.length + preview.annexes.length > 0;
  const does = counts.created + counts.changed + counts.ended > 0 || hasFacts || !plan.publishedAt;
  return (
    <div className="grid max-w-240 gap-5">
      {does ? (
        <Panel title={t("confirmTitle")}>
          <p className="mb-3 max-w-168 text-sm text-ink-2">{t("warning")}</p>
          <ActForm
            id="publish"
            action={publish}
            hidden={{ planId: plan.id, key: randomUUID() }}
            submit={t("confirm")}
            sending={t("sending")}
            look="primary"
            reasons={{
              not_found: refusal("not_found"),
              forbidden: refusal("forbidden"),
              signed_out: refusal("signed_out"),
            }}
            problems={{}}
          />
        </Panel>
      ) : (
        <EmptyState icon="check" title={t("nothing")}>
          {t("nothingNext")}
        </EmptyState>
      )}
      {hasFacts && <Facts preview={preview} />}
      {parts.map(([part, changes, count]) => (
        <ReviewChanges
          key={part}
          title={t(`part.${part}`)}
          note={t("tasks", { count })}
          duties={changeLines(t, changes)}
          more={count - changes.length}
        />
      ))}
      {counts.unchanged > 0 && (
        <p className="text-sm text-ink-3">{t("unchanged", { count: counts.unchanged })}</p>
      )}
    </div>
  );
}
