/** What an account is good for now; the first that holds, in this order. */
const ACCOUNT_STATES = ["disabled", "locked", "waiting", "in_use"] as const;

export type AccountState = (typeof ACCOUNT_STATES)[number];

/** What the accounts are looked through by: a state, or that mail does not reach their person. */
export const ACCOUNT_GROUPS = [...ACCOUNT_STATES, "no_address"] as const;

export type AccountGroup = (typeof ACCOUNT_GROUPS)[number];

export type StatedAccount = { disabledAt: Date | null; mustSetUp: boolean; isLocked: boolean };

/** Disabled, kept out for a quarter of an hour by wrong passwords, not yet set up, or in use. */
export function accountState({ disabledAt, mustSetUp, isLocked }: StatedAccount): AccountState {
  if (disabledAt !== null) return "disabled";
  if (isLocked) return "locked";
  return mustSetUp ? "waiting" : "in_use";
}
