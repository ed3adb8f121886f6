import type { DeliveryProblem } from "../../domain/delivery";

type MailError = { code?: string; responseCode?: number; command?: string; message?: string };

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

/**
 * What an error of handing over means. Only what the server says of this very recipient or this very message is
 * final; what it says of us, of the line or of itself may be put right, and the message is tried again.
 */
export function mailProblem(thrown: unknown) {
  const { code = "", responseCode = 0, command = "", message = "" } = thrown as MailError;
  const answer = String(message).slice(0, LONGEST_ANSWER);
  const ofUs = responseCode >= 500 ? refusalOfUs(responseCode, command, answer) : null;
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
 * Many servers say only after a recipient was named that they take nothing from us at all: that we have not signed in,
 * or may not send through them. The next recipient would hear the same.
 */
function refusalOfUs(
  responseCode: number,
  command: string,
  answer: string,
): DeliveryProblem | null {
  if (responseCode === 530 || /authenticat(ion|ed)\b/i.test(answer)) return "sign_in";
  if (command !== "RCPT TO") return null;
  const isOfRecipient = /recipient|mailbox|user unknown/i.test(answer);
  const isPolicy = /\b5\.7\.\d+\b/.test(answer) && !isOfRecipient;
  return isPolicy || /\brelay|client host|sender address/i.test(answer) ? "not_allowed" : null;
}
