import { expect, type Page } from "@playwright/test";
import type { CastName } from "../../server/demonstration/cast";
import { ADMINISTRATION } from "./administration";
import { AGENCIES } from "./agencies";
import { AT_THE_DOOR } from "./at-the-door";
import { DELEGATING } from "./delegating";
import { DIRECTING } from "./directing";
import { LISTS } from "./lists";
import { ON_A_TASK } from "./on-a-task";
import { REPORTS } from "./reports";
import { REVIEWING } from "./reviewing";
import type { Stage } from "./screen";
import { STEERING } from "./steering";
import { TARGETS } from "./targets";
import { TELLING } from "./telling";
import { TRAJECTORY } from "./trajectory";

type Walker = Stage & {
  signedInAs: (name: CastName) => Promise<Page>;
  stranger: () => Promise<Page>;
};

/** Comes to every screen there is and has each looked at; says how many there were. */
export async function walkTheScreens(
  { signedInAs, stranger, ...stage }: Walker,
  look: (page: Page, name: string) => Promise<void>,
): Promise<number> {
  const screens = [
    ...AT_THE_DOOR,
    ...STEERING,
    ...LISTS,
    ...ON_A_TASK,
    ...DIRECTING,
    ...DELEGATING,
    ...ADMINISTRATION,
    ...AGENCIES,
    ...REPORTS,
    ...REVIEWING,
    ...TELLING,
    ...TARGETS,
    ...TRAJECTORY,
  ];
  const pages = new Map<CastName, Page>();
  for (const { name, who, show } of screens) {
    const page = who ? (pages.get(who) ?? (await signedInAs(who))) : await stranger();
    if (who) pages.set(who, page);
    await show(page, stage);
    // It may follow the page by a moment; what is looked at is the whole.
    await expect(page).toHaveTitle(/\S/);
    await look(page, name);
  }
  return screens.length;
}
