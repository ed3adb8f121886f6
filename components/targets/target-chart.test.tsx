import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import messages from "@/messages/vi.json";
import { TargetChart } from "./target-chart";

const label = (value: number) => {
  const drawing = {
    ...{ unit: "percent" as const, waiting: [], forecast: null, on: "2026-10-05", isToday: true },
    planned: [
      { day: "2025-12-31", value: 41, workedBack: false },
      { day: "2030-12-31", value: 60, workedBack: false },
    ],
    actuals: [{ day: "2026-09-30", value }],
  };
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="vi" messages={messages} timeZone="Asia/Ho_Chi_Minh">
      <TargetChart drawing={drawing} sentence="" size="small" />
    </NextIntlClientProvider>,
  );
  return /<b aria-hidden="true" class="([^"]*)"/.exec(html)?.[1]?.split(" ");
};

test("the newest figure stands under its point, and above one that is near the years", () => {
  expect(label(55)).not.toContain("-translate-y-full");
  expect(label(41.5)).toContain("-translate-y-full");
});
