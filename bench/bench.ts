// Prints what each page costs. --world=demonstration|large, --page=WORD, --requests=N, --profile=FOLDER
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { signIn } from "../e2e/support/sign-in";
import { drawWorld } from "../e2e/support/world-template";
import { load } from "./load";
import { PAGES } from "./pages";
import { scriptWeight } from "./script-weight";
import { startServer, WORLDS } from "./server";

const { values: asked } = parseArgs({
  options: {
    world: { type: "string" },
    page: { type: "string", default: "" },
    requests: { type: "string", default: "100" },
    profile: { type: "string" },
  },
});
const worlds = WORLDS.filter((name) => !asked.world || name === asked.world);
if (worlds.length === 0) throw new Error(`--world is one of ${WORLDS.join(", ")}`);

const { world, remove } = await drawWorld();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
try {
  for (const name of worlds) await measure(name);
} finally {
  await browser.close();
  await remove();
}
process.exit(0);

async function measure(name: (typeof WORLDS)[number]): Promise<void> {
  const server = await startServer(world, name, asked.profile);
  try {
    console.log(`\n${name}: ${server.size}`);
    const rows = [];
    for (const page of PAGES.filter((one) => one.name.includes(asked.page))) {
      const context = await browser.newContext();
      const path = await page.path(server.ownerUrl);
      await signIn(context, { site: server, name: page.as, language: "vi" });
      const cookies = await context.cookies(server.url);
      const cookie = cookies.map((one) => `${one.name}=${one.value}`).join("; ");
      const found = await load(server, { path, cookie, requests: Number(asked.requests) });
      const scripts = found.status === 200 ? await scriptWeight(context, server.url + path) : null;
      rows.push({ page: page.name, as: page.as, ...found, "scripts gz KB": scripts });
      await context.close();
    }
    console.table(rows);
  } finally {
    await server.stop();
  }
}
