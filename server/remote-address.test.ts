import { afterEach, expect, test } from "vitest";
import { addressOf, forgetClaimedAddress } from "./remote-address";

afterEach(() => {
  delete process.env.TRUSTED_PROXY;
});

const claiming = (address: string) => ({ request: { headers: { "x-forwarded-for": address } } });

test("without a proxy of ours nobody can say where they come from", () => {
  const message = claiming("10.0.0.1");
  forgetClaimedAddress(message);
  expect(message.request.headers).toEqual({});
});

test("behind a proxy the address is the one that the proxy saw", () => {
  process.env.TRUSTED_PROXY = "1";
  const message = claiming("1.2.3.4, 10.0.0.9");
  forgetClaimedAddress(message);
  expect(addressOf(message.request.headers["x-forwarded-for"])).toBe("10.0.0.9");
});

test("an address that nobody knows is one and the same for everybody", () => {
  expect([addressOf(null), addressOf(undefined), addressOf(" ")]).toEqual(Array(3).fill("unknown"));
});
