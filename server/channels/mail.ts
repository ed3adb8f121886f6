import "server-only";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import SMTPConnection from "nodemailer/lib/smtp-connection/index.js";
import { domainOf, type MailSettings } from "../../domain/mail-settings";
import { mailSettings } from "../env";
import { type Channel, type Handed, LONGEST_HANDING, type Message } from "./channel";
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

/**
 * How long a mail server may take to be reached and to greet, how long it may keep silent afterwards, and how long
 * one message may take in all. A server that looks through a message before it takes it is slow to answer at the end:
 * whoever leaves it then sends a message again that it has.
 */
type Patience = { reaching: number; silence: number; whole: number };
const PATIENCE: Patience = {
  reaching: 15 * SECOND,
  silence: 120 * SECOND,
  whole: LONGEST_HANDING,
};

/** Hands one message to the mail server. Nothing is thrown: what went wrong is the answer. */
export async function sendMail(
  settings: MailSettings,
  message: Message,
  { reaching, silence, whole }: Patience = PATIENCE,
): Promise<Handed> {
  const { host, port, secure, user } = settings;
  const line = new SMTPConnection({
    ...{ host, port, secure, requireTLS: user !== null && !secure },
    ...{ connectionTimeout: reaching, greetingTimeout: reaching, dnsTimeout: reaching },
    socketTimeout: silence,
  });
  let late: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    const error = Object.assign(new Error("The mail server took too long"), { code: "ETIMEDOUT" });
    late = setTimeout(() => reject(error), whole);
  });
  try {
    return { ok: true, answer: await Promise.race([handOver(line, settings, message), tooLong]) };
  } catch (error) {
    return { ok: false, ...mailProblem(error) };
  } finally {
    clearTimeout(late);
    // Nothing goes out over it any more: what is tried again must not go out now as well.
    line.close();
  }
}

/** What the server says when it has taken it. */
function handOver(line: SMTPConnection, settings: MailSettings, message: Message): Promise<string> {
  return new Promise((resolve, reject) => {
    // It stays, for a line that was left may still break.
    line.on("error", reject);
    // What broke it is told first, where anything is told.
    line.once("end", () => setTimeout(reject, SECOND, new Error("The line was closed")).unref());
    line.connect((refused) => {
      if (refused) return reject(refused);
      const { user, password } = settings;
      if (user === null || !offersSignIn(line)) return send();
      line.login({ user, pass: password ?? "" }, (error) => (error ? reject(error) : send()));
    });

    function send() {
      const composed = compose(settings, message);
      line.send(composed.getEnvelope(), composed.createReadStream(), (error, info) =>
        error ? reject(error) : resolve(info.response),
      );
    }
  });
}

function offersSignIn(line: SMTPConnection): boolean {
  return "allowsAuth" in line && line.allowsAuth === true;
}

function compose(settings: MailSettings, { address, subject, body, messageId, at }: Message) {
  return new MailComposer({
    ...{ from: settings.from, to: { name: "", address }, subject, text: body, date: at },
    messageId: `<${messageId}@${domainOf(settings)}>`,
    // No out-of-office answers to a machine.
    headers: { "Auto-Submitted": "auto-generated" },
    // What is sent is text of ours; nothing in it may make us read a file or an address.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  }).compile();
}
