import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const APP = fileURLToPath(new URL("../../app", import.meta.url));
const METHOD =
  /export (?:async )?function (GET|POST|PUT|PATCH|DELETE)\b|\bas (GET|POST|PUT|PATCH|DELETE)\b/g;

/** Every door of the application, as the folder has it: "GET /tasks/[id]". */
export function routesOfTheApplication(): string[] {
  const files = fs.readdirSync(APP, { recursive: true, encoding: "utf8" });
  return files.flatMap((file) => {
    const name = path.basename(file);
    if (name !== "page.tsx" && name !== "route.ts") return [];
    const address = addressOf(path.dirname(file));
    if (name === "page.tsx") return [`GET ${address}`];
    const source = fs.readFileSync(path.join(APP, file), "utf8");
    return [...source.matchAll(METHOD)].map(([, own, renamed]) => `${own ?? renamed} ${address}`);
  });
}

/** A folder in round brackets groups pages and is not in their address. */
function addressOf(folder: string): string {
  const parts = folder.split(path.sep).filter((part) => part !== "." && !part.startsWith("("));
  return `/${parts.join("/")}`;
}
