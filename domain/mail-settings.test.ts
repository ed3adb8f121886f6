import { expect, test } from "vitest";
import { domainOf, readMailSettings } from "./mail-settings";

const FROM = "Đôn Đốc <don-doc@xuan-truong.example>";

test("without settings no mail is sent", () => {
  expect(readMailSettings({})).toEqual({ kind: "off" });
  expect(readMailSettings({ SMTP_URL: " ", SMTP_FROM: "" })).toEqual({ kind: "off" });
});

test("a relay of the house needs no password", () => {
  const read = readMailSettings({ SMTP_URL: "smtp://localhost:25", SMTP_FROM: FROM });
  expect(read).toEqual({
    kind: "on",
    settings: {
      ...{ host: "localhost", port: 25, secure: false },
      ...{ user: null, password: null, from: FROM },
    },
  });
});

test("a password may stand in the address, or beside it when it holds what an address cannot", () => {
  const inside = { SMTP_URL: "smtps://don-doc%40xa.example:m%2Ft@mail.example", SMTP_FROM: FROM };
  expect(readMailSettings(inside)).toMatchObject({
    settings: { port: 465, secure: true, user: "don-doc@xa.example", password: "m/t" },
  });
  const beside = { SMTP_USER: "don-doc@xa.example", SMTP_PASSWORD: "m/t@#%" };
  expect(
    readMailSettings({ SMTP_URL: "smtp://mail.example", SMTP_FROM: FROM, ...beside }),
  ).toMatchObject({ settings: { port: 587, secure: false, password: "m/t@#%" } });
});

test("the sender is an address, with a name or without", () => {
  const SMTP_URL = "smtp://mail.example";
  for (const SMTP_FROM of [FROM, "don-doc@xuan-truong.example"]) {
    const read = readMailSettings({ SMTP_URL, SMTP_FROM });
    expect(read.kind === "on" && domainOf(read.settings)).toBe("xuan-truong.example");
  }
});

test.each([
  [{ SMTP_URL: "mail.example:25", SMTP_FROM: FROM }, "SMTP_URL", "form"],
  [{ SMTP_URL: "https://mail.example", SMTP_FROM: FROM }, "SMTP_URL", "form"],
  [{ SMTP_URL: "smtp://", SMTP_FROM: FROM }, "SMTP_URL", "form"],
  [{ SMTP_URL: "smtp://mail.example/?tls=no", SMTP_FROM: FROM }, "SMTP_URL", "form"],
  [{ SMTP_URL: "smtp://mail.example" }, "SMTP_FROM", "missing"],
  [{ SMTP_URL: "smtp://mail.example", SMTP_FROM: "Đôn Đốc" }, "SMTP_FROM", "form"],
  [{ SMTP_URL: "smtp://mail.example", SMTP_FROM: "a@b.c\r\nBcc: d@e.f" }, "SMTP_FROM", "form"],
  [
    { SMTP_URL: "smtp://mail.example", SMTP_FROM: FROM, SMTP_USER: "a" },
    "SMTP_PASSWORD",
    "missing",
  ],
  [
    { SMTP_URL: "smtp://mail.example", SMTP_FROM: FROM, SMTP_PASSWORD: "a" },
    "SMTP_USER",
    "missing",
  ],
  [{ SMTP_FROM: FROM }, "SMTP_FROM", "needs_url"],
  [{ SMTP_PASSWORD: "a" }, "SMTP_PASSWORD", "needs_url"],
] as const)("%j is wrong in %s: %s", (environment, variable, why) => {
  expect(readMailSettings(environment)).toEqual({ kind: "wrong", variable, why });
});
