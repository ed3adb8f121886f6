import { CAST } from "../server/demonstration/cast";
import { PHONE } from "./support/phone";
import { countOfEvents } from "./support/records";
import { reviewOf, toReview } from "./support/reviewing";
import { expect, test } from "./support/test";

test.use({ ownWorld: true });

const GROUP = "các tổ chức chính trị - xã hội";

for (const scripted of [true, false]) {
  for (const width of [1366, 390]) {
    test.describe(`${scripted ? "with" : "without"} JavaScript, at ${width} px`, () => {
      test.use({ javaScriptEnabled: scripted, ...(width === 390 ? PHONE : {}) });

      test("what is answered and previewed is what publishing does, and nothing the second time", async ({
        signedInAs,
        site,
        t,
      }) => {
        const page = await signedInAs("mai");
        const review = reviewOf(page, t);

        await test.step("Mai answers the default last day", async () => {
          await toReview(page, t);
          await review.open("default_last_day", "");
          await review.box(t("review.field.aDay")).check();
          await expect(review.box(t("review.field.whichDay"))).toHaveValue("31/12");
          await review.submit.click();
          await expect(review.taken).toContainText(t("review.said.yearly", { day: "31/12" }));
        });

        await test.step("names who belongs to a group", async () => {
          await review.open("members_unknown", GROUP);
          for (const agency of [CAST.phuong.agency, CAST.long.agency])
            await review.box(agency).check();
          await review.submit.click();
          await expect(review.taken).toContainText(`${CAST.phuong.agency}; ${CAST.long.agency}`);
        });

        await test.step("and says who alone leads a duty that named several", async () => {
          await review.open("lead_not_named", "III.3");
          await review.box(CAST.thang.agency).check();
          await review.submit.click();
          await expect(review.taken).toContainText(CAST.thang.agency);
        });

        const before = await countOfEvents(site, "plan.published");
        const title = page.getByRole("heading", { level: 1 });
        const counts = await test.step("the preview says what will be done", async () => {
          await page.getByRole("link", { name: t("review.toPublish"), exact: true }).click();
          await expect(page).toHaveURL(/\/publish$/);
          const found = await notes();
          expect(found.create).toBeGreaterThan(0);
          expect(found.change).toBeGreaterThan(0);
          expect(found.end).toBeGreaterThan(0);
          return found;
        });

        await test.step("publishing does exactly that", async () => {
          await page.getByRole("button", { name: t("publish.confirm"), exact: true }).click();
          await expect(page.getByText(t("publish.receipt"), { exact: true })).toBeVisible();
          for (const [term, count] of [
            ["publish.created", counts.create],
            ["publish.changed", counts.change],
            ["publish.ended", counts.end],
          ] as const) {
            const line = page.locator("dl > div").filter({ hasText: t(term) });
            await expect(line).toContainText(t("publish.tasks", { count }));
          }
          expect(await countOfEvents(site, "plan.published")).toBe(before + 1);
        });

        await test.step("a second look has nothing left to do", async () => {
          await page.goto(page.url().replace("?done=1", ""));
          await expect(title).toHaveText(t("publish.nothing"));
          await expect(
            page.getByRole("button", { name: t("publish.confirm"), exact: true }),
          ).toHaveCount(0);
        });

        await test.step("Phượng finds the group's duty among her own", async () => {
          const hers = await signedInAs("phuong");
          await hers.goto("/agency");
          await hers
            .getByRole("main")
            .getByRole("link")
            .filter({ hasText: "III.6" })
            .first()
            .click();
          await expect(hers.getByRole("heading", { level: 1 })).toContainText(CAST.phuong.agency);
        });

        /** The counts beside the titles of what will be done. */
        async function notes() {
          const found = { create: 0, change: 0, end: 0 };
          for (const part of ["create", "change", "end"] as const) {
            const heading = page.getByRole("heading", { level: 2 });
            const words = await heading.filter({ hasText: t(`publish.part.${part}`) }).innerText();
            found[part] = Number(/\d+/.exec(words)?.[0]);
          }
          return found;
        }
      });
    });
  }
}

for (const scripted of [true, false]) {
  test.describe(`two at once, ${scripted ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled: scripted });

    test("whoever answers second is told, sees the other's answer and keeps what was typed", async ({
      signedInAs,
      t,
    }) => {
      const people = [await signedInAs("mai"), await signedInAs("son")] as const;
      const [mai, son] = people.map((page) => reviewOf(page, t)) as [
        ReturnType<typeof reviewOf>,
        ReturnType<typeof reviewOf>,
      ];
      for (const [page, review] of [
        [people[0], mai],
        [people[1], son],
      ] as const) {
        await toReview(page, t);
        await review.open("number_missing", "");
      }
      const number = t("review.field.number");
      await mai.box(number).fill("45/KH-UBND");
      await mai.submit.click();
      await expect(mai.taken).toContainText("45/KH-UBND");

      await son.box(number).fill("46/KH-UBND");
      await son.submit.click();
      await expect(son.refusal).toContainText(t("refusal.answer_changed"));
      await expect(son.card).toContainText("45/KH-UBND");
      await expect(son.box(number)).toHaveValue("46/KH-UBND");
      await son.submit.click();
      await expect(son.taken).toContainText("46/KH-UBND");
    });
  });
}
