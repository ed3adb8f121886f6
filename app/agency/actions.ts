"use server";

import { acknowledgeDirective } from "@/server/commands/acknowledge-directive";
import { confirmChosen } from "@/server/confirm-chosen";
import { formAction } from "@/server/form-action";

export const confirmAtOnce = formAction(confirmChosen, {
  path: "/agency",
  toInput: (form) => ({ chosen: form.getAll("chosen").map(String) }),
});
export const acknowledge = formAction(acknowledgeDirective, { path: "/agency" });
