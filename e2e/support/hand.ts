import type { Locator, Page } from "@playwright/test";

type Chosen = { name: string; mimeType: string; buffer: Buffer };

/** A person's hand on a page: taps on a screen that is touched, clicks elsewhere, and counts what it does. */
export class Hand {
  taps = 0;
  texts = 0;
  files = 0;

  constructor(
    readonly page: Page,
    readonly touches: boolean,
  ) {}

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await (this.touches ? target.tap() : target.click());
  }

  /** Taps into a field and writes at its end, as a keyboard does. */
  async write(field: Locator, text: string): Promise<void> {
    await this.tap(field);
    this.texts += 1;
    await this.page.keyboard.insertText(text);
  }

  /** Opens the system's own window and chooses in it: one tap more for each file. */
  async choose(input: Locator, chosen: readonly Chosen[]): Promise<void> {
    const opened = this.page.waitForEvent("filechooser");
    await this.tap(input);
    this.taps += chosen.length;
    this.files += chosen.length;
    await (await opened).setFiles([...chosen]);
  }
}
