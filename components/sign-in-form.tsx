import { useTranslations } from "next-intl";
import type { FormAction } from "./form-action";
import { HiddenFields } from "./hidden-fields";
import { Icon } from "./ui/icon";
import { Notice } from "./ui/notice";
import { PasswordField } from "./ui/password-field";
import { SubmitButton } from "./ui/submit-button";
import { SubmitGuard } from "./ui/submit-guard";
import { TextField } from "./ui/text-field";

type Props = {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  /** Why the last try failed, in words that do not tell whether the name exists. */
  error?: string | null;
  username?: string;
};

/** The sign-in page's one column. Nothing of the plan stands on it. */
export function SignInForm({ action, hidden, error, username }: Props) {
  const t = useTranslations("signIn");
  const wrong = error ? { "aria-invalid": true, "aria-describedby": "sign-in-error" } : {};
  return (
    <div className="mx-auto max-w-94 pt-6 wide:pt-16">
      <p className="mb-6 text-lg text-balance text-ink-2">{t("lead")}</p>
      <h1 className="mb-3">{t("title")}</h1>
      <form
        action={action}
        method={typeof action === "string" ? "post" : undefined}
        className="grid gap-3.5"
      >
        <HiddenFields values={hidden} />
        {error && (
          <Notice icon="overdue" tone="error">
            <p id="sign-in-error" className="font-semibold">
              {error}
            </p>
          </Notice>
        )}
        <TextField
          id="username"
          name="username"
          label={t("username")}
          defaultValue={username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          className="min-h-11"
          {...wrong}
        />
        <PasswordField
          id="password"
          name="password"
          label={t("password")}
          autoComplete="current-password"
          required
          {...wrong}
        />
        <SubmitButton
          look="primary"
          size="large"
          className="mt-1"
          label={t("submit")}
          sending={t("sending")}
        />
        <SubmitGuard sending={t("sending")} />
      </form>
      <div className="mt-5 grid gap-2 border-t border-line-strong pt-4 text-xs/5 text-ink-3">
        <p>{t("forgotten")}</p>
        <p>
          <Icon name="lock" className="mr-1.5 size-3.5 align-[-2px]" />
          {t("personal")}
        </p>
      </div>
    </div>
  );
}
