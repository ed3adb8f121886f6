import { expect, test } from "vitest";
import { mailProblem } from "./mail-problem";

test.each([
  [{ code: "EENVELOPE", responseCode: 550, command: "RCPT TO" }, "refused", true],
  [{ code: "EMESSAGE", responseCode: 554, command: "DATA" }, "refused", true],
  // Of us, not of whom it is for: the settings may be put right.
  [{ code: "EENVELOPE", responseCode: 553, command: "MAIL FROM" }, "refused", false],
  [{ code: "EENVELOPE", responseCode: 530, command: "MAIL FROM" }, "sign_in", false],
  [{ code: "EENVELOPE", responseCode: 530, command: "RCPT TO" }, "sign_in", false],
  [said(550, "RCPT TO", "5.7.1 Client was not authenticated"), "sign_in", false],
  [said(554, "RCPT TO", "5.7.1 <a@xa.example>: Relay access denied"), "not_allowed", false],
  [said(550, "RCPT TO", "relaying denied"), "not_allowed", false],
  [said(554, "RCPT TO", "5.7.1 Service unavailable; blocked"), "not_allowed", false],
  [said(553, "RCPT TO", "5.7.1 <b@xa.example>: Sender address rejected"), "not_allowed", false],
  // Of this recipient, whatever rule it is.
  [said(554, "RCPT TO", "5.7.1 <a@xa.example>: Recipient address rejected"), "refused", true],
  [said(550, "RCPT TO", "5.1.1 <a@xa.example>: User unknown"), "refused", true],
  // Of this message: what it says is taken for unwanted.
  [said(554, "DATA", "5.7.1 Message rejected as spam"), "refused", true],
  [said(552, "DATA", "5.3.4 Message size exceeds the maximum per message"), "refused", true],
  [said(552, "DATA", "5.2.2 <a@xa.example>: Quota exceeded (mailbox is full)"), "refused", true],
  [said(550, "DATA", "5.1.1 <a@xa.example>: User unknown"), "refused", true],
  // Of us, though it is said only when the message was handed over.
  [said(550, "DATA", "5.4.5 Daily user sending limit exceeded"), "over_quota", false],
  [
    said(550, "DATA", "5.1.90 You have reached your daily limit of recipients"),
    "over_quota",
    false,
  ],
  [
    said(550, "MAIL FROM", "xa.example exceeded the max emails per hour (50/50)"),
    "over_quota",
    false,
  ],
  [said(452, "DATA", "4.4.5 Too many messages"), "over_quota", false],
  [said(554, "DATA", "5.7.1 refused by the SPF policy of xa.example"), "not_allowed", false],
  [said(550, "DATA", "5.7.26 Unauthenticated mail, see the DMARC policy"), "not_allowed", false],
  [said(550, "DATA", "5.7.1 Unsolicited mail comes from your IP address"), "not_allowed", false],
  [said(554, "DATA", "5.7.1 Access denied"), "not_allowed", false],
  [said(550, "DATA", "Relaying is not allowed"), "not_allowed", false],
  [{ code: "EAUTH", responseCode: 535, command: "AUTH PLAIN" }, "sign_in", false],
  [{ code: "EENVELOPE", responseCode: 452, command: "RCPT TO" }, "deferred", false],
  [{ code: "ETIMEDOUT", command: "CONN" }, "timed_out", false],
  [{ code: "EDNS", command: "CONN" }, "unreachable", false],
  [{ code: "ETLS", command: "STARTTLS" }, "encryption", false],
  [{ code: "ESOCKET", message: "self-signed certificate" }, "encryption", false],
  [{ message: "no idea" }, "unknown", false],
] as const)("%j is told as %s", (error, problem, final) => {
  expect(mailProblem(error)).toMatchObject({ problem, final });
});

function said(responseCode: number, command: string, words: string) {
  return { code: "EENVELOPE", responseCode, command, message: `refused: ${responseCode} ${words}` };
}

test("the driver's own words about a recipient are none of the server's", () => {
  const response = "554 5.7.1 Service unavailable; blocked";
  const message = `Can't send mail - all recipients were rejected: ${response}`;
  const error = { code: "EENVELOPE", responseCode: 554, command: "RCPT TO", message, response };
  expect(mailProblem(error)).toMatchObject({ problem: "not_allowed", final: false });
});

test("a page for an answer is cut", () => {
  expect(mailProblem({ message: "x".repeat(5_000) }).answer).toHaveLength(1_000);
});
