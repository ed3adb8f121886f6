import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile } from "tailwindcss";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What takes its values from the theme, or a plain number; one that the theme does not have says nothing. */
const OF_THE_THEME =
  /^(?:[a-z0-9[\]&>*=_-]+:)*-?(?:max-w|min-w|max-h|min-h|tracking|leading|shadow|rounded|text|font|bg|fill|stroke|border|outline|gap|size)-[a-z0-9-]+$/;

async function drawn(): Promise<(names: string[]) => string> {
  const entry = join(ROOT, "app", "globals.css");
  const css = readFileSync(entry, "utf8");
  const { build } = await compile(css, {
    base: dirname(entry),
    loadStylesheet: async (id, base) => {
      const path =
        id === "tailwindcss" ? join(ROOT, "node_modules/tailwindcss/index.css") : join(base, id);
      return { path, base: dirname(path), content: readFileSync(path, "utf8") };
    },
  });
  return build;
}

function classNames(): Map<string, string> {
  const files = execFileSync("git", ["ls-files", "app/*.tsx", "components/*.tsx"], {
    cwd: ROOT,
    encoding: "utf8",
  }).split("\n");
  const where = new Map<string, string>();
  for (const file of files.filter(Boolean)) {
    for (const [, text = ""] of readFileSync(join(ROOT, file), "utf8").matchAll(
      /["`]([^"`]*)["`]/g,
    ))
      for (const name of text.split(/\s+/)) if (OF_THE_THEME.test(name)) where.set(name, file);
  }
  return where;
}

test("every class that takes its value from the theme is one that the theme has", async () => {
  const build = await drawn();
  const names = classNames();
  expect(names.size).toBeGreaterThan(100);
  let sheet = build([]);
  const missing = [...names].filter(([name]) => {
    const before = sheet;
    // What was asked for stays in the sheet.
    sheet = build([name]);
    return sheet === before;
  });
  expect(missing).toEqual([]);
});
