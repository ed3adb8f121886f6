import { randomInt } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { cloneTemplate } from "../../db/testing/clone";
import { startWebServer } from "../../scripts/serve/web-server";
import type { World } from "./world-template";

/** The running product with a world of its own. */
export type Site = {
  url: string;
  /** What everybody of the world signs in with. */
  password: string;
  /** As the database's owner, for what no page tells. */
  ownerUrl: string;
  /** What the server runs with, for programs that must act on the same world. */
  environment: Record<string, string>;
  stop(): Promise<void>;
};

/** Starts the production build on a copy of the world. */
async function startSite(world: World, slot: number): Promise<Site> {
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const database = await cloneTemplate(world.cluster);
    undo.push(database.drop);
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "don-doc-site-"));
    undo.push(() => fs.rmSync(dataDir, { recursive: true, force: true }));
    fs.cpSync(world.dataDir, dataDir, { recursive: true });
    const host = "127.0.0.1";
    const port = await freePort(host, slot);
    const url = `http://${host}:${port}`;
    const environment = {
      DATABASE_URL: database.appUrl,
      DATA_DIR: dataDir,
      NEXTAUTH_URL: url,
      NEXTAUTH_SECRET: world.secret,
      // The world of a test stays as it was drawn; what runs by itself is tested where days pass.
      JOBS: "off",
    };
    const server = await startWebServer({ host, port, publicUrl: url }, environment);
    undo.push(server.stop);
    return { url, password: world.password, ownerUrl: database.ownerUrl, environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The sites of one worker. `slot` keeps the ports of those who start some at once apart. */
export class Sites {
  readonly #started: Promise<Site>[] = [];
  #shared: Promise<Site> | undefined;

  constructor(
    readonly world: World,
    readonly slot: number,
  ) {}

  /** For tests that only look. */
  shared(): Promise<Site> {
    this.#shared ??= this.own();
    return this.#shared;
  }

  own(): Promise<Site> {
    const site = startSite(this.world, this.slot);
    this.#started.push(site);
    return site;
  }

  async stop(): Promise<void> {
    for (const site of this.#started) await (await site).stop();
  }
}

/** Below the ports that the system gives to connections, which could take one between here and the start. */
export async function freePort(host: string, slot: number): Promise<number> {
  const port = 20_000 + (slot % 10) * 1000 + randomInt(1000);
  return (await isFree(host, port)) ? port : freePort(host, slot);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
