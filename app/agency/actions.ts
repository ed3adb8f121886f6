"use server";

import { confirmChosen } from "@/server/confirm-chosen";
import { formAction } from "@/server/form-action";

export const confirmAtOnce = formAction(confirmChosen, {
  path: "/agency",
  toInput: (form) => ({ chosen: form.getAll("chosen").map(String) }),
});
