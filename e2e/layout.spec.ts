import { CAST, type CastName } from "../server/demonstration/cast";
import { beyondTheEdge } from "./support/edges";
import { taskPath } from "./support/records";
import { expect, test } from "./support/test";

const A4 = { width: 794, height: 1123 };

const PRINTED: [name: string, who: CastName, path: string | CastName][] = [
  ["a task one reports on", "thang", "thang"],
  ["a task one judges", "mai", "hanh"],
  ["an agency's home", "hanh", "/agency"],
  ["the board", "son", "/steering"],
  ["the periods", "son", "/periods"],
  ["all tasks", "lan", "/tasks"],
  ["the trail", "mai", "/trail"],
];

for (const [name, who, what] of PRINTED) {
  test(`${name} prints without anything to press or fill in`, async ({ signedInAs, site }) => {
    const page = await signedInAs(who);
    await page.setViewportSize(A4);
    const path = what === "thang" || what === "hanh" ? await taskOf(what) : what;
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const controls = page.locator("button, input, select, textarea, [data-screen-only]");
    expect(await controls.count()).toBeGreaterThan(0);
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    expect(await beyondTheEdge(page)).toEqual([]);

    function taskOf(whose: "thang" | "hanh") {
      return taskPath(site, whose === "thang" ? "III.3" : "V.4.4", CAST[whose].agency);
    }
  });
}
