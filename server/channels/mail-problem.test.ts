import { expect, test } from "vitest";
import { mailProblem } from "./mail-problem";

test.each([
  [{ code: "EENVELOPE", responseCode: 550, command: "RCPT TO" }, "refused", true],
  [{ code: "EMESSAGE", responseCode: 554, command: "DATA" }, "refused", true],
  // Of us, not of whom it is for: the settings may be put right.
  [{ code: "EENVELOPE", responseCode: 553, command: "MAIL FROM" }, "refused", false],
  [{ code: "EENVELOPE", responseCode: 530, command: "MAIL FROM" }, "sign_in", false],
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

test("a page for an answer is cut", () => {
  expect(mailProblem({ message: "x".repeat(5_000) }).answer).toHaveLength(1_000);
});
