import "server-only";
import { createTransport } from "nodemailer";
import { domainOf, type MailSettings } from "../../domain/mail-settings";
import { mailSettings } from "../env";
import type { Channel, Handed, Message } from "./channel";
import { mailProblem } from "./mail-problem";

/** E-mail to the address a person's account has. */
export const mail: Channel = {
  name: "mail",
  addressOf: ({ email }) => email?.trim() || null,
  open: () => {
    const settings = mailSettings();
    return settings && ((message) => sendMail(settings, message));
  },
};

const SECOND = 1000;

/** How long a mail server may keep silent, and how long one message may take in all. */
type Patience = { silence: number; whole: number };
const PATIENCE: Patience = { silence: 15 * SECOND, whole: 45 * SECOND };

/** Hands one message to the mail server. Nothing is thrown: what went wrong is the answer. */
export async function sendMail(
  settings: MailSettings,
  { address, subject, body, messageId, at }: Message,
  { silence, whole }: Patience = PATIENCE,
): Promise<Handed> {
  const { host, port, secure, user, password, from } = settings;
  const transport = createTransport({
    ...{ host, port, secure, requireTLS: user !== null && !secure },
    ...{ connectionTimeout: silence, greetingTimeout: silence, socketTimeout: silence },
    dnsTimeout: silence,
    // What is sent is text of ours; nothing in it may make us read a file or an address.
    ...{ disableFileAccess: true, disableUrlAccess: true },
    ...(user !== null && { auth: { user, pass: password ?? "" } }),
  });
  const sending = transport.sendMail({
    ...{ from, to: { name: "", address }, subject, text: body, date: at },
    messageId: `<${messageId}@${domainOf(settings)}>`,
    // No out-of-office answers to a machine.
    headers: { "Auto-Submitted": "auto-generated" },
  });
  let late: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    const error = Object.assign(new Error("The mail server took too long"), { code: "ETIMEDOUT" });
    late = setTimeout(() => reject(error), whole);
  });
  try {
    const { response } = await Promise.race([sending, tooLong]);
    return { ok: true, answer: response };
  } catch (error) {
    return { ok: false, ...mailProblem(error) };
  } finally {
    clearTimeout(late);
    transport.close();
    // Whatever still comes of it after its time is nobody's.
    sending.catch(() => {});
  }
}
