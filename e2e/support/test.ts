import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { CastName } from "../../server/demonstration/cast";
import { signIn } from "./sign-in";
import { type Site, Sites } from "./site";
import { Trouble } from "./trouble";
import { type Language, type Words, wordsIn } from "./words";
import { worldOfThisRun } from "./world-template";

export { expect };

type Options = {
  /** The language the people of the test read. */
  language: Language;
  /** A test that changes the world has one of its own; those that only look share one. */
  ownWorld: boolean;
};

type Fixtures = {
  /** Where the product runs. */
  site: Site;
  /** The words of the pages in the language of the test. */
  t: Words;
  trouble: Trouble;
  /** A browser of its own for somebody who has not signed in. */
  stranger: () => Promise<Page>;
  /** A browser of their own for somebody who has signed in. */
  signedInAs: (name: CastName) => Promise<Page>;
};

export const test = base.extend<Options & Fixtures, { sites: Sites }>({
  language: ["vi", { option: true }],
  ownWorld: [false, { option: true }],
  t: ({ language }, use) => use(wordsIn(language)),

  sites: [
    async ({ browserName: _ }, use, { parallelIndex }) => {
      const sites = new Sites(worldOfThisRun(), parallelIndex);
      await use(sites);
      await sites.stop();
    },
    { scope: "worker" },
  ],
  site: async ({ sites, ownWorld }, use) => {
    const site = ownWorld ? await sites.own() : await sites.shared();
    await use(site);
    if (ownWorld) await site.stop();
  },
  baseURL: ({ site }, use) => use(site.url),

  trouble: [
    async ({ site: _ }, use) => {
      const trouble = new Trouble();
      await use(trouble);
      expect(trouble.unexpected(), "the browser complained").toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, trouble }, use) => {
    trouble.listenTo(context);
    await use(context);
  },
  stranger: async ({ browser, trouble }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      trouble.listenTo(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  signedInAs: ({ stranger, site, language }, use) =>
    use(async (name) => {
      const page = await stranger();
      await signIn(page.context(), { site, name, language });
      return page;
    }),
});
