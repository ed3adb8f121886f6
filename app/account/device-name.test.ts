import { expect, test } from "vitest";
import { deviceName } from "./device-name";

const WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  [`${WINDOWS} Chrome/131.0.0.0 Safari/537.36`, "Chrome, Windows"],
  [`${WINDOWS} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`, "Edge, Windows"],
  [`${WINDOWS} coc_coc_browser/131.0 Chrome/125.0 Safari/537.36`, "Cốc Cốc, Windows"],
  [
    "Mozilla/5.0 (Linux; Android 14; SM-A146P) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36",
    "Chrome, Android",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1",
    "Safari, iPhone",
  ],
  ["curl/8.5.0", null],
  ["", null],
])("%s", (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
