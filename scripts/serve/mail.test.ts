import { expect, test } from "vitest";
import { StartRefused } from "../../db/embedded/start-refused";
import { requireMailSettings } from "./mail";

const start = (given: Record<string, string>) => () =>
  requireMailSettings({ ...given, NODE_ENV: "test" });

test("a start without mail, and one with settings that can work, go on", () => {
  expect(start({})).not.toThrow();
  expect(start({ SMTP_URL: "smtp://mail.example", SMTP_FROM: "a@b.example" })).not.toThrow();
});

test.each([
  [{ SMTP_URL: "smtp://mail.example" }, "Thiết lập gửi thư còn thiếu SMTP_FROM"],
  [{ SMTP_URL: "mail.example" }, "SMTP_URL không đúng mẫu"],
  [{ SMTP_FROM: "a@b.example" }, "Có SMTP_FROM nhưng không có SMTP_URL"],
])("%j is refused in one sentence", (given, sentence) => {
  expect(start(given)).toThrow(StartRefused);
  expect(start(given)).toThrow(sentence);
});

test("the sentence shows no password", () => {
  const wrong = start({ SMTP_URL: "smtp://a:bi-mat@mail.example/x", SMTP_FROM: "a@b.example" });
  expect(wrong).toThrow(/^(?!.*bi-mat)/);
});
