import type { Page } from "@playwright/test";
import type { CastName } from "../../server/demonstration/cast";
import type { Site } from "../support/site";
import type { Words } from "../support/words";

export type Stage = { site: Site; t: Words };

/** Something the product shows, and how one comes to see it. */
export type Screen = {
  name: string;
  /** Who sees it; null for somebody who has not signed in. */
  who: CastName | null;
  show: (page: Page, stage: Stage) => Promise<unknown>;
};
