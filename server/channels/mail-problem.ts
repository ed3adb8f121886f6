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
  const isOfMessage = command === "RCPT TO" || command === "DATA";
  return { problem: problemOf(), final: responseCode >= 500 && isOfMessage, answer };

  function problemOf(): DeliveryProblem {
    if (/certificate|altnames|\bssl\b|\btls\b/i.test(answer) && responseCode === 0) {
      return "encryption";
    }
    if (code === "EAUTH" || responseCode === 530) return "sign_in";
    if (responseCode >= 500) return "refused";
    if (responseCode >= 400) return "deferred";
    return BY_CODE[code] ?? "unknown";
  }
}
