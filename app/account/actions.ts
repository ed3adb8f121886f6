"use server";

import { headers } from "next/headers";
import { changeOwnPassword } from "@/server/change-own-password";
import { changeLocale } from "@/server/commands/change-locale";
import { closeSession } from "@/server/commands/close-session";
import { formAction } from "@/server/form-action";
import { keepLocale } from "@/server/locale-cookie";
import { addressOf } from "@/server/remote-address";

const path = "/account";

export const changePassword = formAction(changeOwnPassword, {
  path,
  toInput: async (form, { sessionId, account }) => ({
    currentPassword: String(form.get("currentPassword") ?? ""),
    password: String(form.get("password") ?? ""),
    repeatPassword: String(form.get("repeatPassword") ?? ""),
    sessionId,
    username: account.username,
    address: addressOf((await headers()).get("x-forwarded-for")),
  }),
});

export const chooseLanguage = formAction(changeLocale, {
  path,
  after: (_value, _viewer, { locale }) => keepLocale(locale),
});

/** Ends a session on another machine; leaving this one has its own button. */
export const endSession = formAction(closeSession, {
  path,
  toInput: (form) => ({
    sessionId: String(form.get("sessionId") ?? ""),
    cause: "revoked" as const,
  }),
});
