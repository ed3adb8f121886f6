import { CAST } from "../server/demonstration/cast";
import { figuresOn, saidCount, sentCount } from "./support/figures";
import { Hand } from "./support/hand";
import { signInForm } from "./support/sign-in-form";
import { expect, test } from "./support/test";

test.describe("on a tablet", () => {
  test.use({ viewport: { width: 1180, height: 820 }, hasTouch: true });

  test("the chair signs in and is on the worst overdue task with one tap", async ({
    page,
    site,
    t,
  }) => {
    await page.goto("/");
    const { username } = CAST.son;
    await signInForm(page, t).send({ username, password: site.password });
    await expect(page).toHaveURL("/steering");
    await expect(page.getByRole("heading", { name: t("steering.title") })).toBeVisible();

    const son = new Hand(page, true);
    const late = page.getByRole("region", { name: t("steering.late.title") });
    const worst = late.getByRole("row").filter({ hasText: "44" }).first();
    await son.tap(worst.getByRole("link"));
    await expect(page).toHaveURL(/\/tasks\/[0-9a-f-]{36}$/);
    await expect(page.getByText(t("standing.late", { days: 44 })).first()).toBeVisible();
    expect(son.taps).toBeLessThanOrEqual(2);
  });
});

const READERS = [
  ["the chair", "son", "/steering", true],
  ["the chair", "son", "/steering", false],
  ["a member, of a past day,", "lan", "/steering?on=2026-11-30", false],
  ["the head of an agency", "hanh", "/steering", false],
  ["the standing office, of the first day,", "mai", "/steering?on=2026-06-05", false],
] as const;

for (const [reader, who, address, scripted] of READERS) {
  test.describe(scripted ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripted });

    test(`every figure that ${reader} reads is the number of rows it leads to`, async ({
      signedInAs,
      t,
    }) => {
      test.setTimeout(240_000);
      const page = await signedInAs(who);
      await page.goto(address);
      const figures = await figuresOn(page);
      const wordless = figures.filter(({ words, count }) => !words.includes(String(count)));
      expect(wordless).toEqual([]);

      const wrong: string[] = [];
      for (const { href, count } of figures) {
        const said = scripted ? await opened(href) : await sentCount(page, href, t);
        if (said !== count) wrong.push(`${href}: ${count} on the board, ${said} where it leads`);
      }
      console.log(`steering: ${figures.length} figures of ${who} at ${address}`);
      expect(wrong).toEqual([]);
      expect(figures.length).toBeGreaterThan(20);

      async function opened(href: string): Promise<number | string> {
        await page.goto(href);
        return saidCount(page, t);
      }
    });
  });
}

test.describe("two days compared", () => {
  test.use({ javaScriptEnabled: false });

  test("tell what changed since the meeting before, each figure as many rows as it leads to", async ({
    signedInAs,
    t,
  }) => {
    test.setTimeout(120_000);
    const page = await signedInAs("son");
    await page.goto("/steering");
    await page.getByRole("link", { name: t("comparison.suggest", { day: "07/12" }) }).click();
    await expect(page).toHaveURL(/since=2026-12-07/);
    const title = t("comparison.title", { since: "07/12/2026", on: "14/12/2026" });
    await expect(page.getByRole("region", { name: title })).toBeVisible();
    const figures = await figuresOn(page, "#compared");
    const wrong: string[] = [];
    for (const { href, count } of figures) {
      const said = await sentCount(page, href, t);
      if (said !== count) wrong.push(`${href}: ${count} on the board, ${said} where it leads`);
    }
    expect(wrong).toEqual([]);
    expect(figures.length).toBeGreaterThan(50);
    await page.getByRole("link", { name: t("comparison.stop") }).click();
    await expect(page.getByRole("region", { name: title })).toHaveCount(0);
  });
});

test.describe("a day that cannot be shown", () => {
  test.use({ javaScriptEnabled: false });

  test("is refused in words, and what was typed stays", async ({ signedInAs, t }) => {
    const page = await signedInAs("son");
    const field = page.getByLabel(t("steering.asOf.day"));
    const refused = [
      ["31/02/2026", t("field.not_a_day")],
      ["2031-01-01", t("field.day_in_future")],
      ["2026-01-31", t("steering.asOf.tooEarly", { day: "05/06/2026" })],
    ] as const;
    for (const [day, words] of refused) {
      await page.goto(`/steering?${new URLSearchParams({ on: day })}`);
      await expect(page.getByText(words)).toBeVisible();
      await expect(field).toHaveValue(day);
      await expect(field).toHaveAttribute("aria-invalid", "true");
    }
    await page.goto("/steering?on=2026-11-30&since=2026-11-30");
    await expect(page.getByText(t("comparison.notBefore", { day: "30/11/2026" }))).toBeVisible();
    await expect(page.getByLabel(t("comparison.since"))).toHaveValue("2026-11-30");
    await field.fill("2026-11-30");
    await page.getByRole("button", { name: t("steering.asOf.show"), exact: true }).click();
    await expect(page).toHaveURL(/on=2026-11-30/);
    const known = page.getByText(t("steering.asKnown", { day: "30/11/2026" }));
    await expect(known.filter({ visible: true }).first()).toBeVisible();
  });
});

test("the head of an agency is told that the board is cut, and reads no other agency's rows", async ({
  signedInAs,
  t,
}) => {
  const page = await signedInAs("phuong");
  await page.goto("/steering");
  await expect(page.getByText(t("steering.cut", { agency: CAST.phuong.agency }))).toBeVisible();
  await expect(page.getByText(CAST.quan.phone)).toHaveCount(0);
  await expect(page.getByRole("region", { name: t("steering.late.title") })).toContainText(
    t("steering.late.nothing"),
  );
});
