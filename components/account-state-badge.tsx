import { useTranslations } from "next-intl";
import type { AccountState } from "@/domain/account-state";
import { ACCOUNT_STATE_ICON } from "./account-state-icon";
import { Badge } from "./ui/badge";

/** What an account is good for now. */
export function AccountStateBadge({ state }: { state: AccountState }) {
  const t = useTranslations("accounts.states");
  return (
    <Badge
      icon={ACCOUNT_STATE_ICON[state]}
      look={state === "waiting" ? "dashed" : "plain"}
      label={t(state)}
    />
  );
}
