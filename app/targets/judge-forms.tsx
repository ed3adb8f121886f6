import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import type { FieldProblem, RefusalCode } from "@/domain/refusal";
import type { FormAction } from "@/server/form-action";
import { ActForm } from "../act-form";

const REASONS = [
  ...(["forbidden", "not_found", "signed_out", "invalid", "status_changed"] as const),
] satisfies RefusalCode[];
const PROBLEMS = ["missing", "too_long"] as const satisfies FieldProblem[];

function useActWords() {
  const t = useTranslations("targets");
  const refusal = useTranslations("refusal");
  const field = useTranslations("field");
  return {
    sending: t("saving"),
    reasons: Object.fromEntries(REASONS.map((code) => [code, refusal(code)])),
    problems: Object.fromEntries(PROBLEMS.map((code) => [code, field(code)])),
  };
}

type Judging = { reportId: string; confirm: FormAction; sendBack: FormAction };

/** Confirms a reported figure, or gives it back with why. */
export function JudgeForms({ reportId, confirm, sendBack }: Judging) {
  const t = useTranslations("targets");
  const words = useActWords();
  return (
    <div className="flex flex-wrap items-start gap-2.5">
      <ActForm
        id={`confirm-${reportId}`}
        action={confirm}
        hidden={{ reportId, key: randomUUID() }}
        submit={t("confirm")}
        icon="check"
        look="primary"
        size="small"
        {...words}
      />
      <ActForm
        id={`return-${reportId}`}
        action={sendBack}
        hidden={{ reportId, key: randomUUID() }}
        fields={[{ name: "reason", label: t("returnReason"), kind: "text" }]}
        fold={t("sendBack")}
        quiet
        submit={t("sendBack")}
        {...words}
      />
    </div>
  );
}

/** Takes a figure back that nobody has judged. */
export function WithdrawForm({ reportId, action }: { reportId: string; action: FormAction }) {
  const t = useTranslations("targets");
  return (
    <ActForm
      id={`withdraw-${reportId}`}
      action={action}
      hidden={{ reportId, key: randomUUID() }}
      submit={t("withdraw")}
      look="quiet"
      size="small"
      {...useActWords()}
    />
  );
}
