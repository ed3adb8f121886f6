import type { AccountState } from "@/domain/account-state";
import type { IconName } from "./ui/icon-paths";

export const ACCOUNT_STATE_ICON = {
  disabled: "cancelled",
  locked: "lock",
  waiting: "waiting",
  in_use: "check",
} satisfies Record<AccountState, IconName>;
