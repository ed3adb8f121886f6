import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../domain/person";
import { addMembership } from "./commands/add-membership";
import { correctMembership } from "./commands/correct-membership";
import { endMembership } from "./commands/end-membership";
import { done } from "./found";
import { staffedAgencies } from "./queries/accounts";
import { readSession } from "./session-row";
import { MORNING, newAccount, openCommune } from "./testing/accounts";
import { membershipsOf } from "./testing/administration";
import { eventsOf, openSessions } from "./testing/own-account";

let close: () => Promise<void>;
let occasion: { actor: Person; now: Date };
let police: string;
beforeAll(async () => {
  close = await openCommune();
  occasion = { actor: await newAccount("quan-tri", { role: "admin" }), now: MORNING };
  const agencies = await staffedAgencies(occasion.actor);
  police = agencies?.find(({ name }) => name === "Công an xã")?.id ?? "";
});
afterAll(() => close());

const at = (person: Person, change = {}) => ({
  ...{ accountId: person.userId, agencyId: police, role: "member" as const },
  ...{ fromDay: "14/12/2026", untilDay: "" },
  ...change,
});

test("a person may hold several at once; a day says until when", async () => {
  const person = await newAccount("kiem-nhiem");
  done(await addMembership(occasion, at(person, { untilDay: "30/6/2027" })));
  const kept = await membershipsOf(person.userId);
  expect(kept).toHaveLength(2);
  expect(kept[1]).toMatchObject({ role: "member", fromDay: "2026-12-14", untilDay: "2027-06-30" });
  expect((await eventsOf("membership.added", person))[0]?.payload).toEqual({
    ...{ username: "kiem-nhiem", role: "member", agency: "Công an xã" },
    ...{ fromDay: "2026-12-14", untilDay: "2027-06-30" },
  });
});

test("the same of the same days is refused, one after the other is not", async () => {
  const person = await newAccount("trung-nhau");
  done(await addMembership(occasion, at(person, { untilDay: "31/12/2026" })));
  expect(await addMembership(occasion, at(person, { fromDay: "31/12/2026" }))).toEqual({
    ...{ ok: false, reason: "membership_overlaps" },
    fields: { fromDay: "membership_overlaps" },
  });
  done(await addMembership(occasion, at(person, { fromDay: "1/1/2027" })));
  // Moving the first one's last day into the second is the same mistake.
  const [, first] = await membershipsOf(person.userId);
  const longer = { membershipId: first?.id ?? "", untilDay: "31/1/2027" };
  expect(await endMembership(occasion, longer)).toEqual({
    ...{ ok: false, reason: "membership_overlaps" },
    fields: { untilDay: "membership_overlaps" },
  });
});

test.each([
  ["ends before it begins", { fromDay: "20/12/2026", untilDay: "19/12/2026" }, "until_before_from"],
  ["is over already", { fromDay: "1/12/2026", untilDay: "13/12/2026" }, "day_past"],
  ["ends on no day", { untilDay: "hôm nào đó" }, "not_a_day"],
])("one that %s is refused by the field", async (label, bad, problem) => {
  const person = await newAccount(`sai-${problem.replaceAll("_", "-")}`);
  const result = await addMembership(occasion, at(person, bad));
  expect(result, label).toEqual({
    ...{ ok: false, reason: "invalid" },
    fields: { untilDay: problem },
  });
  expect(await membershipsOf(person.userId)).toHaveLength(1);
});

test("two taps at once add one", async () => {
  const person = await newAccount("hai-lan-bam");
  const both = await Promise.all([1, 2].map(() => addMembership(occasion, at(person))));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await membershipsOf(person.userId)).toHaveLength(2);
});

test("what ended yesterday holds no more on the next request", async () => {
  const person = await newAccount("thoi-viec");
  const [sessionId = ""] = await openSessions(person, 1);
  const token = { userId: person.userId, sessionId };
  const { membershipId } = person;
  const before = { actor: occasion.actor, now: new Date("2026-12-15T01:00:00Z") };
  expect((await readSession(token, MORNING)).state).toBe("live");
  done(await endMembership(before, { membershipId, untilDay: "14/12/2026" }));
  expect((await readSession(token, MORNING)).state).toBe("live");
  expect(await readSession(token, before.now)).toEqual({ state: "ended" });
  const again = await endMembership(
    { ...before, now: new Date("2026-12-16T01:00:00Z") },
    { membershipId, untilDay: "1/1/2027" },
  );
  expect(again).toEqual({ ok: false, reason: "account_changed" });
});

test("one that has not begun is corrected, one that has is not", async () => {
  const person = await newAccount("sap-toi");
  done(await addMembership(occasion, at(person, { fromDay: "1/1/2027" })));
  const coming = (await membershipsOf(person.userId)).find(({ fromDay }) => fromDay > "2026-12-14");
  const change = { ...at(person), role: "officer" as const, fromDay: "1/2/2027" };
  done(await correctMembership(occasion, { ...change, membershipId: coming?.id ?? "" }));
  const corrected = (await membershipsOf(person.userId)).find(({ id }) => id === coming?.id);
  expect(corrected).toMatchObject({ role: "officer", fromDay: "2027-02-01", agencyId: police });
  const begun = await correctMembership(occasion, { ...change, membershipId: person.membershipId });
  expect(begun).toEqual({ ok: false, reason: "membership_begun" });
});
