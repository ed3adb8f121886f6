import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { cloneTemplate } from "../../db/testing/clone";
import { startWebServer } from "../../scripts/serve/web-server";
import { type Inbox, openInbox } from "../../server/testing/inbox";
import { everybodyGoesHome } from "./going-home";
import { freePort, type Site } from "./site";
import { draw, type World } from "./world-template";

/** A commune from before its plan is published, whose server is stopped and started again as days pass. */
export class PassingDays {
  #server: { stop: () => Promise<void> } | undefined;

  private constructor(
    readonly site: Site,
    /** What the product sends to anybody arrives here. */
    readonly inbox: Inbox,
    private readonly browser: Browser,
    private readonly address: { host: string; port: number; publicUrl: string },
  ) {}

  static async begin(world: World, slot: number, browser: Browser): Promise<PassingDays> {
    const database = await cloneTemplate({ ...world.cluster, template: world.empty });
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "don-doc-year-"));
    const host = "127.0.0.1";
    const port = await freePort(host, slot);
    const url = `http://${host}:${port}`;
    const inbox = await openInbox();
    const environment = {
      DATABASE_URL: database.appUrl,
      DATA_DIR: dataDir,
      NEXTAUTH_URL: url,
      NEXTAUTH_SECRET: world.secret,
      SMTP_URL: `smtp://127.0.0.1:${inbox.port}`,
      SMTP_FROM: "Đôn Đốc <don-doc@xuan-truong.example>",
    };
    const password = await draw(environment, "draft");
    const stop = async () => {
      await inbox.close();
      await database.drop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    };
    const site = { url, password, ownerUrl: database.ownerUrl, environment, stop };
    return new PassingDays(site, inbox, browser, { host, port, publicUrl: url });
  }

  /** The product runs on from that morning; whoever was signed in has to sign in again. */
  async comeTo(morning: string): Promise<void> {
    await everybodyGoesHome(this.browser);
    await this.#server?.stop();
    const { environment } = this.site;
    const mark = { offsetMs: new Date(`${morning}:00+07:00`).getTime() - Date.now() };
    fs.writeFileSync(path.join(environment.DATA_DIR ?? "", "demo.json"), JSON.stringify(mark));
    this.#server = await startWebServer(this.address, environment);
  }

  async end(): Promise<void> {
    await this.#server?.stop();
    await this.site.stop();
  }
}
