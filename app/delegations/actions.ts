"use server";

import { POWERS } from "@/domain/power";
import { giveDelegation } from "@/server/commands/give-delegation";
import { revokeDelegation } from "@/server/commands/revoke-delegation";
import { formAction } from "@/server/form-action";

const path = "/delegations";

const text = (form: FormData, name: string) => String(form.get(name) ?? "");

export const give = formAction(giveDelegation, {
  path,
  // One box for each power: what was ticked comes back with a refused form, as everything typed does.
  toInput: (form) => ({
    toUserId: text(form, "toUserId"),
    powers: POWERS.filter((power) => form.has(`power-${power}`)),
    fromDay: text(form, "fromDay"),
    untilDay: text(form, "untilDay"),
    basis: text(form, "basis"),
  }),
});

export const revoke = formAction(revokeDelegation, { path });
