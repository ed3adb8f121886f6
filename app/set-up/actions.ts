"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { setUpAccount } from "@/server/commands/set-up-account";
import { forgetFirstAccounts } from "@/server/first-accounts";
import { formAction } from "@/server/form-action";

export const setUp = formAction(setUpAccount, {
  path: "/set-up",
  duringSetUp: true,
  toInput: async (form, { sessionId }) => {
    const typed = (name: string) => String(form.get(name) ?? "");
    return {
      name: typed("name"),
      post: typed("post"),
      phone: typed("phone"),
      password: typed("password"),
      repeatPassword: typed("repeatPassword"),
      locale: await getLocale(),
      sessionId,
    };
  },
  after: async () => {
    await forgetFirstAccounts();
    redirect("/");
  },
});
