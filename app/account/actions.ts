"use server";

import { changeLocale } from "@/server/commands/change-locale";
import { changePassword } from "@/server/commands/change-password";
import { closeSession } from "@/server/commands/close-session";
import { formAction } from "@/server/form-action";
import { keepLocale } from "@/server/locale-cookie";

const path = "/account";

export const changeOwnPassword = formAction(changePassword, {
  path,
  toInput: (form, { sessionId }) => ({
    currentPassword: String(form.get("currentPassword") ?? ""),
    password: String(form.get("password") ?? ""),
    repeatPassword: String(form.get("repeatPassword") ?? ""),
    sessionId,
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
