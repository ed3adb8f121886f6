/** How the commune's mail is handed over. */
export type MailSettings = {
  host: string;
  port: number;
  /** Encrypted from the first byte; else STARTTLS, which is demanded where a password is sent. */
  secure: boolean;
  user: string | null;
  password: string | null;
  /** As whom: "Name <address>", or an address alone. */
  from: string;
};

type MailVariable = "SMTP_URL" | "SMTP_FROM" | "SMTP_USER" | "SMTP_PASSWORD";

type MailSettingsRead =
  | { kind: "off" }
  | { kind: "on"; settings: MailSettings }
  | { kind: "wrong"; variable: MailVariable; why: "form" | "missing" | "needs_url" };

const SENDER = /^(?:[^<>@\r\n]*<([^\s<>@]+@[^\s<>@]+)>|[^\s<>@]+@[^\s<>@]+)$/;

/** Reads the settings of the environment. No settings at all means that no mail is sent. */
export function readMailSettings(
  environment: Readonly<Record<string, string | undefined>>,
): MailSettingsRead {
  const given = (name: MailVariable) => environment[name]?.trim() || null;
  const url = given("SMTP_URL");
  if (url === null) {
    const lonely = (["SMTP_FROM", "SMTP_USER", "SMTP_PASSWORD"] as const).find(given);
    return lonely ? wrong(lonely, "needs_url") : { kind: "off" };
  }
  const address = serverOf(url);
  if (!address) return wrong("SMTP_URL", "form");
  const user = given("SMTP_USER") ?? address.user;
  const password = given("SMTP_PASSWORD") ?? address.password;
  if (user && !password) return wrong("SMTP_PASSWORD", "missing");
  if (password && !user) return wrong("SMTP_USER", "missing");
  const from = given("SMTP_FROM");
  if (from === null) return wrong("SMTP_FROM", "missing");
  if (!SENDER.test(from)) return wrong("SMTP_FROM", "form");
  const { host, port, secure } = address;
  return { kind: "on", settings: { host, port, secure, user, password, from } };
}

/** The sender's domain, for the numbers that messages carry. */
export function domainOf({ from }: MailSettings): string {
  return from.slice(from.lastIndexOf("@") + 1).replace(/>$/, "");
}

function wrong(variable: MailVariable, why: "form" | "missing" | "needs_url"): MailSettingsRead {
  return { kind: "wrong", variable, why };
}

function serverOf(text: string) {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const secure = url.protocol === "smtps:";
  if (!(secure || url.protocol === "smtp:") || !url.hostname) return null;
  if (url.search || url.hash || (url.pathname !== "" && url.pathname !== "/")) return null;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    user: plain(url.username),
    password: plain(url.password),
  };
}

function plain(part: string): string | null {
  try {
    return decodeURIComponent(part) || null;
  } catch {
    return part || null;
  }
}
