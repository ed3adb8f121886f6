"use server";

import { changeNotices as change } from "@/server/commands/change-notices";
import { formAction } from "@/server/form-action";

export const changeNotices = formAction(change, {
  path: "/account/notices",
  toInput: (form) => ({
    bell: form.getAll("bell").map(String),
    mail: form.getAll("mail").map(String),
  }),
});
