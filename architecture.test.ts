import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/**
 * Who may import whom: the longest matching place decides. What is not listed may not be imported.
 * `server` alone is its core: the files that lie directly in it.
 */
const MAY_IMPORT: Record<string, string[]> = {
  domain: ["domain"],
  messages: ["messages"],
  db: ["db", "domain"],
  "db/schema": ["db/schema", "domain"],
  "db/testing": ["db"],
  "server/commands": ["domain", "db/schema", "db/visibility", "server"],
  "server/queries": ["domain", "db/visibility", "db/task-class", "server/queries"],
  "server/demonstration": ["domain", "db", "server"],
  "server/testing": ["domain", "db", "server"],
  server: ["domain", "db", "server", "messages"],
  components: ["components", "domain", "messages"],
  app: ["app", "components", "domain", "messages", "server"],
  e2e: [
    "e2e",
    "domain",
    "messages",
    "server/demonstration",
    "server/testing/inbox",
    "db/testing",
    "db/connect",
    "db/migrate",
    "scripts",
  ],
  scripts: ["scripts", "domain", "db", "server"],
  bench: ["bench", "e2e/support", "scripts", "domain", "db", "server/demonstration"],
};

/** These are commands' only helpers; the rest of the core (sessions, the trail, the pool) is not theirs. */
const COMMANDS_MAY_USE = [
  "server/account-subject.ts",
  "server/agency-register.ts",
  "server/answer-fields.ts",
  "server/asked-extension.ts",
  "server/asked-question.ts",
  "server/command.ts",
  "server/deliveries.ts",
  "server/digest-text.ts",
  "server/directive-subject.ts",
  "server/env.ts",
  "server/escalation-text.ts",
  "server/form-fields.ts",
  "server/given-tasks.ts",
  "server/given-up-deliveries.ts",
  "server/giving-directive.ts",
  "server/held-period.ts",
  "server/held-plan.ts",
  "server/judging-target-report.ts",
  "server/linked-target.ts",
  "server/held-report.ts",
  "server/lent-words.ts",
  "server/taken-words.ts",
  "server/lapse-extension.ts",
  "server/membership-terms.ts",
  "server/merging-register.ts",
  "server/merging-tasks.ts",
  "server/new-account.ts",
  "server/new-password.ts",
  "server/own-calendar.ts",
  "server/password.ts",
  "server/report.ts",
  "server/target-report.ts",
  "server/target-subject.ts",
  "server/task-history.ts",
  "server/task-subject.ts",
  "server/timely-task.ts",
  "server/urging.ts",
  "server/transferred-task.ts",
  "server/verdict.ts",
  "server/writing-targets.ts",
];

const FORBIDDEN_FOLDERS = ["lib", "utils", "helpers", "services", "types", "hooks"];

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith(".d.ts") && existsSync(file));

const imports = files.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

test("every file imports only from the places its own place may use", () => {
  const wrong = imports.filter(({ from, to }) => !isAllowed(from, to));
  expect(wrong).toEqual([]);
});

test("the check saw the project's files and imports", () => {
  console.info(`architecture: ${files.length} files, ${imports.length} imports between them`);
  expect(files.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(200);
});

test("commands never touch the pool, a session or the clock", () => {
  const reached = imports.filter(
    ({ from, to }) =>
      from.startsWith("server/commands/") &&
      !isTest(from) &&
      placeOf(to) === "server" &&
      !COMMANDS_MAY_USE.includes(to),
  );
  expect(reached).toEqual([]);
});

test("only the core, and what draws a world for tests and demonstrations, opens the database", () => {
  const mayOpen = ["db", "server", "server/demonstration", "server/testing"];
  const openers = imports.filter(
    ({ from, to }) => to === "db/client.ts" && !isTest(from) && !mayOpen.includes(placeOf(from)),
  );
  expect(openers).toEqual([]);
});

test("no module reaches itself through others", () => {
  expect(cyclesOf(imports.filter(({ from }) => !isTest(from)))).toEqual([]);
});

test("no folder is a drawer for odds and ends, and no file only passes others on", () => {
  const drawers = files.filter((file) =>
    file.split("/").some((part) => FORBIDDEN_FOLDERS.includes(part)),
  );
  const barrels = files.filter((file) => /(^|\/)index\.tsx?$/.test(file));
  expect([...drawers, ...barrels]).toEqual([]);
});

test("nothing but the clock and the first lines of a script reads the time", () => {
  const readers = files.filter(
    (file) =>
      /^(domain|db|server|app|components)\//.test(file) &&
      !isTest(file) &&
      !file.startsWith("db/embedded/") &&
      !file.startsWith("db/testing/") &&
      /Date\.now\(\)|new Date\(\)/.test(readFileSync(file, "utf8")),
  );
  expect(readers).toEqual(["server/clock.ts"]);
});

function isAllowed(from: string, to: string): boolean {
  const place = placeOf(from);
  if (isTest(from)) return true;
  if (place === "") return true;
  return (MAY_IMPORT[place] ?? []).some(
    (allowed) => to === allowed || to.startsWith(`${allowed}/`) || to.startsWith(`${allowed}.`),
  );
}

function placeOf(file: string): string {
  const places = Object.keys(MAY_IMPORT).filter((place) => file.startsWith(`${place}/`));
  return places.sort((a, b) => b.length - a.length)[0] ?? "";
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function importsOf(file: string): string[] {
  const found = readFileSync(file, "utf8").matchAll(
    /(?:from|import)\s*\(?\s*["']((?:\.{1,2}|@)\/[^"']+)["']/g,
  );
  return [...found].flatMap(([, path]) => {
    const target = path?.startsWith("@/")
      ? resolve(path.slice(2))
      : resolve(join(dirname(file), path ?? ""));
    const real = ["", ".ts", ".tsx", ".mjs", "/route.ts", "/page.tsx"].map((end) => target + end);
    const hit = real.find((candidate) => /\.[a-z]+$/.test(candidate) && existsSync(candidate));
    return hit ? [relative(process.cwd(), hit)] : [];
  });
}

function cyclesOf(edges: { from: string; to: string }[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" > "));
    if (done.has(file) || path.includes(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return cycles;
}
