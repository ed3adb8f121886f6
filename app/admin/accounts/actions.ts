"use server";

import { addMembership } from "@/server/commands/add-membership";
import { changeSharing as changeSharingCommand } from "@/server/commands/change-sharing";
import { closeSession } from "@/server/commands/close-session";
import { correctAccount } from "@/server/commands/correct-account";
import { correctMembership } from "@/server/commands/correct-membership";
import { disableAccount } from "@/server/commands/disable-account";
import { enableAccount } from "@/server/commands/enable-account";
import { endMembership } from "@/server/commands/end-membership";
import { endSessions } from "@/server/commands/end-sessions";
import { openAccount } from "@/server/commands/open-account";
import { resetPassword } from "@/server/commands/reset-password";
import { unlockAccount } from "@/server/commands/unlock-account";
import { formAction } from "@/server/form-action";
import { forgiveEverywhere } from "@/server/sign-in-throttle";
import { withOneTimePassword } from "@/server/slip";

const path = "/admin/accounts/[id]";

export const openNewAccount = formAction(withOneTimePassword(openAccount), {
  path: "/admin/accounts",
});

/** A new password lets its owner in at once, whatever wrong ones were tried before. */
export const giveNewPassword = formAction(withOneTimePassword(resetPassword), {
  path,
  after: ({ username }) => forgiveEverywhere(username),
});

export const unlock = formAction(unlockAccount, {
  path,
  after: (_value, _viewer, { username }) => forgiveEverywhere(username),
});

export const disable = formAction(disableAccount, { path });
export const enable = formAction(enableAccount, { path });
export const correct = formAction(correctAccount, { path });
export const changeSharing = formAction(changeSharingCommand, {
  path,
  toInput: (form) => ({
    accountId: String(form.get("accountId") ?? ""),
    shared: form.has("shared"),
  }),
});
export const addTerm = formAction(addMembership, { path });
export const correctTerm = formAction(correctMembership, { path });
export const endTerm = formAction(endMembership, { path });
export const signOutEverywhere = formAction(endSessions, { path });

export const signOutThere = formAction(closeSession, {
  path,
  toInput: (form) => ({
    sessionId: String(form.get("sessionId") ?? ""),
    cause: "revoked" as const,
  }),
});
