import type { BrowserContext } from "@playwright/test";

/** Collects what a browser complains of; a test that did not expect it fails by it. */
export class Trouble {
  readonly #heard: string[] = [];
  readonly #expected: RegExp[] = [];

  listenTo(context: BrowserContext): void {
    context.on("weberror", (error) => this.#heard.push(`page error: ${error.error().message}`));
    context.on("console", (message) => {
      if (message.type() !== "error") return;
      this.#heard.push(`console: ${message.text()} (${message.location().url})`);
    });
  }

  /** A test that provokes a complaint says which. */
  expect(complaint: RegExp): void {
    this.#expected.push(complaint);
  }

  unexpected(): string[] {
    return this.#heard.filter((one) => !this.#expected.some((expected) => expected.test(one)));
  }
}
