import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../../db/visibility";
import { MONDAY, type TestCommune, testCommune } from "../testing/commune";
import { agencyNamed } from "../testing/register";
import { addAgency } from "./add-agency";
import { changeAgency } from "./change-agency";
import { moveAgency } from "./move-agency";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
});
afterAll(() => commune.close());

const occasion = () => ({ actor: commune.company.tuan, now: MONDAY });
const station = { name: "Trạm Y tế xã", relation: "subordinate", kind: "agency" } as const;

test("a name or another name that somebody has already is refused, and it says whose", async () => {
  const taken = { reason: "name_taken", about: ["Phòng Văn hoá - Xã hội"] };
  expect(await addAgency(occasion(), { ...station, name: "phong van hoa xa hoi" })).toMatchObject({
    ...taken,
    fields: { name: "name_taken" },
  });
  expect(
    await addAgency(occasion(), { ...station, aliases: "Trạm xá\nPHÒNG VH-XH" }),
  ).toMatchObject({ ...taken, fields: { aliases: "name_taken" } });
  const agencyId = await agencyNamed("Phòng Kinh tế");
  const typed = { ...station, agencyId, name: "Phòng Kinh tế", shortName: "Phòng VH – XH" };
  expect(await changeAgency(occasion(), typed)).toMatchObject({
    ...taken,
    fields: { shortName: "name_taken" },
  });
});

test("a new one stands last, and moves to any place without two sharing one", async () => {
  const added = await addAgency(occasion(), station);
  const agencyId = added.ok ? added.value.agencyId : "";
  expect((await order()).at(-1)).toBe(station.name);
  await moveAgency(occasion(), { agencyId, place: 2 });
  const names = await order();
  expect(names.slice(0, 3)).toEqual(["UBND xã", station.name, "Văn phòng HĐND-UBND"]);
  expect(await moveAgency(occasion(), { agencyId, place: names.length + 1 })).toMatchObject({
    fields: { place: "place_range" },
  });
  const visible = visibleTo({ kind: "system" });
  const agency = visible.agencies();
  const places = await visible.read.select({ place: agency.protocolOrder }).from(agency);
  expect(places.map(({ place }) => place).sort((a, b) => a - b)).toEqual(
    names.map((_, place) => place + 1),
  );
});

async function order(): Promise<string[]> {
  const visible = visibleTo({ kind: "system" });
  const agency = visible.agencies();
  const rows = await visible.read.select().from(agency).orderBy(agency.protocolOrder);
  return rows.map(({ name }) => name);
}
