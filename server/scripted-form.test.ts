import { expect, test } from "vitest";
import type { Person } from "../domain/person";
import { isFromAnother, toScript } from "./scripted-form";

const asked = (headers: Record<string, string>) => new Request("http://localhost/", { headers });
const led = new Response(null, { status: 303, headers: { location: "/tasks/1?receipt=2" } });

test("a form's script is told where the form leads, a form without script is led there", async () => {
  const answer = toScript(asked({ accept: "application/json" }), led);
  expect([answer.status, await answer.json()]).toEqual([200, { to: "/tasks/1?receipt=2" }]);
  expect(toScript(asked({ accept: "text/html" }), led)).toBe(led);
});

test("what leads nowhere is told as it is, and what was not looked at by its status", () => {
  const json = asked({ accept: "application/json" });
  expect(toScript(json, new Response(null, { status: 404 })).status).toBe(404);
  expect(toScript(json, led, 401).status).toBe(401);
});

test("what waited on a device is not sent as somebody else's", () => {
  const lan = { userId: "lan" } as Person;
  expect(isFromAnother(asked({ sender: "hoa" }), lan)).toBe(true);
  expect(isFromAnother(asked({ sender: "lan" }), lan)).toBe(false);
  expect(isFromAnother(asked({}), lan)).toBe(false);
});
