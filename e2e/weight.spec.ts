import type { CastName } from "../server/demonstration/cast";
import { expect, test } from "./support/test";

/** What a page may load before it can be used, on a telephone on a weak line. */
const MOST_KILOBYTES_OF_SCRIPT = 150;

const PAGES: readonly [who: CastName, path: string][] = [
  ["thang", "/agency"],
  ["mai", "/tasks"],
  ["mai", "/plan?duty=III.3"],
  ["mai", "/trail"],
];

for (const [who, path] of PAGES) {
  test(`${path} loads no more than ${MOST_KILOBYTES_OF_SCRIPT} KB of scripts`, async ({
    signedInAs,
  }) => {
    const page = await signedInAs(who);
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() !== "script") return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(path, { waitUntil: "networkidle" });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(sizes.length).toBeGreaterThan(0);
    expect(total).toBeGreaterThan(0);
    expect(total / 1024).toBeLessThanOrEqual(MOST_KILOBYTES_OF_SCRIPT);
  });
}
