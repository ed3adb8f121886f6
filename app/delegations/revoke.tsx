import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { ActFold } from "@/components/ui/act-fold";
import { ActForm } from "../act-form";
import { revoke } from "./actions";

/** Ends a delegation at once, after saying what that means. */
export function Revoke({ id, name }: { id: string; name: string }) {
  const t = useTranslations("delegation");
  const refusal = useTranslations("refusal");
  const codes = ["delegation_over", "forbidden", "not_found", "signed_out"] as const;
  return (
    <div data-screen-only className="justify-self-start">
      <ActFold summary={t("revoke")} open={false}>
        <p className="mb-2 text-sm">{t("revokeText", { name })}</p>
        <ActForm
          id={`revoke-${id}`}
          action={revoke}
          hidden={{ delegationId: id, key: randomUUID() }}
          submit={t("revokeSubmit")}
          sending={t("sending")}
          reasons={Object.fromEntries(codes.map((code) => [code, refusal(code)]))}
          problems={{}}
        />
      </ActFold>
    </div>
  );
}
