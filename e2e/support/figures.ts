import type { Page } from "@playwright/test";
import type { Words } from "./words";

export type FigureOnPage = { href: string; count: number; words: string };

/** Every number of a board or a part of it that leads somewhere, each address once, with the words the reader has. */
export async function figuresOn(page: Page, part = "main"): Promise<FigureOnPage[]> {
  const found = await page.locator(`${part} a[data-count]`).evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute("href") ?? "",
      count: Number(link.getAttribute("data-count")),
      words: link.textContent ?? "",
    })),
  );
  return [...new Map(found.map((one) => [`${one.href} ${one.count}`, one])).values()];
}

/** The same of the page at an address as the server sends it, without drawing it. */
export async function sentCount(page: Page, href: string, t: Words): Promise<number | string> {
  const html = await (await page.request.get(href)).text();
  const [duties, rows, status, strong] = await page.evaluate((text) => {
    const main = new DOMParser().parseFromString(text, "text/html").querySelector("main");
    const count = (what: string) => main?.querySelectorAll(what).length ?? 0;
    const said = main?.querySelector("[role=status]")?.textContent ?? "";
    const strong = [...(main?.querySelectorAll("b") ?? [])].map((one) => one.textContent);
    return [count("[data-duty]"), count("tbody tr"), said, strong] as const;
  }, html);
  if (href.startsWith("/plan"))
    return strong.includes(t("plan.shown", { count: duties }))
      ? duties
      : `${duties} shown, but not said`;
  const said = Number.parseInt(status, 10);
  return rows === Math.min(said, 50) ? said : `${said} said, ${rows} rows`;
}

/** How many tasks or duties the page says it shows; what it shows must be as many. */
export async function saidCount(page: Page, t: Words): Promise<number | string> {
  const main = page.getByRole("main");
  if (new URL(page.url()).pathname === "/plan") {
    const duties = await main.locator("[data-duty]").count();
    const said = main.getByText(t("plan.shown", { count: duties }), { exact: true });
    return (await said.count()) > 0 ? duties : `${duties} shown, but not said`;
  }
  const said = Number.parseInt(await main.getByRole("status").first().innerText(), 10);
  const rows = await main.locator("tbody tr").count();
  return rows === Math.min(said, 50) ? said : `${said} said, ${rows} rows`;
}
