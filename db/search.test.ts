import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fold } from "../domain/text";
import { type Connection, connect } from "./connect";
import type { TestDatabase } from "./testing/clone";
import { testDatabase } from "./testing/test-database";

let database: TestDatabase;
let client: Connection;
beforeAll(async () => {
  database = await testDatabase();
  client = connect(database.appUrl, { max: 1 });
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const vietnamese = [
  ..."aăâeêioôơuưyđ AĂÂEÊIOÔƠUƯYĐ-–—‑\u00a0\t\n.,'\"%_\\bcdghklmnpqrstvxBCDGHKLMNPQRSTVX0123456789",
];
const marks = [..."\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b"];
const letters = fc.constantFrom(...vietnamese, ...marks, "ấ", "ự", "Ẵ", "Ổ", "ỹ", "ﬁ", "ß", "İ");

test("the search key in SQL is the search key of the domain", async () => {
  const words = fc.string({ unit: letters, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 40, maxLength: 40 }), async (texts) => {
      const rows =
        await client`select fold_vi(t) as key from unnest(${texts}::text[]) with ordinality as u(t, n) order by n`;
      expect(rows.map((row) => row.key)).toEqual(texts.map(fold));
    }),
    { numRuns: 100 },
  );
});

test("old and new tone marks, composed and decomposed letters are one key", async () => {
  const spellings = ["Văn hoá - Xã hội", "Văn hóa-Xã hội", "VĂN HOÁ – XÃ HỘI".normalize("NFD")];
  const rows =
    await client`select distinct fold_vi(t) as key from unnest(${spellings}::text[]) as u(t)`;
  expect(rows.map((row) => row.key)).toEqual(["van hoa xa hoi"]);
});
