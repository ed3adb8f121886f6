import { type MailSettings, readMailSettings } from "../domain/mail-settings";

/** Signs the session cookie and keys the digests of names; the launcher makes it. */
export function secret(): string {
  return required("NEXTAUTH_SECRET");
}

/** Where people reach the product. Everything that leads back here is built from it. */
export function publicUrl(): URL {
  return new URL(required("NEXTAUTH_URL"));
}

/** Whether a proxy in front of us writes `x-forwarded-for`; otherwise anybody may have written it. */
export function behindProxy(): boolean {
  return process.env.TRUSTED_PROXY === "1";
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the product with \`npm run up\``);
  return value;
}

/** How mail is handed over; nothing where the environment names no mail server. */
export function mailSettings(): MailSettings | null {
  const read = readMailSettings(process.env);
  if (read.kind === "wrong") throw new Error(`${read.variable} is wrong: ${read.why}`);
  return read.kind === "on" ? read.settings : null;
}

/** Whether this process takes part in the work that runs by itself. */
export function runsJobs(): boolean {
  return process.env.JOBS !== "off";
}
