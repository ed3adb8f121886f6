import type { DeliveryProblem } from "../../domain/delivery";

type MailError = {
  code?: string;
  responseCode?: number;
  command?: string;
  message?: string;
  /** What the server said, without a word of the driver's own. */
  response?: string;
};

/** Longer answers are cut: some servers send a page. */
const LONGEST_ANSWER = 1_000;

const BY_CODE: Record<string, DeliveryProblem> = {
  ETIMEDOUT: "timed_out",
  ECONNECTION: "unreachable",
  ESOCKET: "unreachable",
  EDNS: "unreachable",
  EAUTH: "sign_in",
  ETLS: "encryption",
};

/** The sender may send so many in an hour or a day, which has nothing to do with a full mailbox or a long message. */
const QUOTA_CODE = /\b[45]\.4\.5\b/;
const PACE = /\b(daily|hourly|per (day|hour|minute)|sending|outgoing|outbound|rate|submission)\b/i;
const LIMIT = /\b(limit(s|ed)?|quota|exceed(s|ed)?|max(imum)?|too many)\b/i;
const NO_PACE = /\b[45]\.2\.[12]\b|mailbox|\bsize\b/i;

/** Whether our domain lets this machine send for it. */
const DOMAIN_POLICY = /\b(spf|dkim|dmarc)\b/i;
const REFUSES_SENDER = /\brelay|client host|sender address/i;
const OF_RECIPIENT = /recipient|mailbox|user unknown/i;
/** What the message says or carries, unless it is where it comes from. */
const OF_CONTENT = /\b(spam|virus|malware|content|attachments?|unsolicited|junk)\b/i;
const OF_ORIGIN = /\b(ip|host|reputation|rate)\b/i;

/**
 * What an error of handing over means. Only what the server says of this very recipient or this very message is
 * final; what it says of us, of the line or of itself may be put right, and the message is tried again.
 */
export function mailProblem(thrown: unknown) {
  const { code = "", responseCode = 0, command = "", message = "", response } = thrown as MailError;
  const answer = String(message).slice(0, LONGEST_ANSWER);
  const ofUs = refusalOfUs(responseCode, command, String(response ?? answer));
  const isOfMessage = command === "RCPT TO" || command === "DATA";
  const final = responseCode >= 500 && isOfMessage && ofUs === null;
  return { problem: ofUs ?? problemOf(), final, answer };

  function problemOf(): DeliveryProblem {
    if (/certificate|altnames|\bssl\b|\btls\b/i.test(answer) && responseCode === 0) {
      return "encryption";
    }
    if (code === "EAUTH") return "sign_in";
    if (responseCode >= 500) return "refused";
    if (responseCode >= 400) return "deferred";
    return BY_CODE[code] ?? "unknown";
  }
}

/**
 * Many servers say only after a recipient was named, or the message was handed over, that they take nothing from us at
 * all: that we have not signed in, may not send through them, or have sent enough for today. The next message would
 * hear the same.
 */
function refusalOfUs(responseCode: number, command: string, said: string): DeliveryProblem | null {
  if (responseCode >= 400 && isOverQuota(said)) return "over_quota";
  if (responseCode < 500) return null;
  if (DOMAIN_POLICY.test(said)) return "not_allowed";
  if (responseCode === 530 || /authenticat(ion|ed)\b/i.test(said)) return "sign_in";
  if (command !== "RCPT TO" && command !== "DATA") return null;
  if (REFUSES_SENDER.test(said)) return "not_allowed";
  const isPolicy = /\b5\.7\.\d+\b/.test(said) && !OF_RECIPIENT.test(said);
  return isPolicy && !(command === "DATA" && isOfContent(said)) ? "not_allowed" : null;
}

function isOverQuota(said: string): boolean {
  return QUOTA_CODE.test(said) || (PACE.test(said) && LIMIT.test(said) && !NO_PACE.test(said));
}

function isOfContent(said: string): boolean {
  return OF_CONTENT.test(said) && !OF_ORIGIN.test(said);
}
