import { expect, test } from "vitest";
import { choiceOf, NEVER_SILENT, NOTICE_KINDS, NOTICE_RULES, wantsNotice } from "./notice";

const OFF = { bell: false, mail: false };

test("whoever has chosen nothing is told of everything the product tells", () => {
  for (const kind of NOTICE_KINDS) {
    const ways = (["bell", "mail"] as const).filter((way) => wantsNotice(kind, way, undefined));
    expect(ways).toEqual(
      (["bell", "mail"] as const).filter((way) => NOTICE_RULES[kind][way] !== "never"),
    );
    expect(ways.length).toBeGreaterThan(0);
  }
});

test("being urged, a directive and an escalation cannot be silenced in the bell", () => {
  expect(NEVER_SILENT).toEqual(["urged", "directive", "escalated"]);
  for (const kind of NEVER_SILENT) {
    expect(wantsNotice(kind, "bell", OFF)).toBe(true);
    expect(choiceOf(kind, { bell: [], mail: [] }).bell).toBe(true);
  }
});

test("what is not ticked is off, and what no tick can change stays as the rule has it", () => {
  expect(choiceOf("returned", { bell: ["returned"], mail: [] })).toEqual({
    bell: true,
    mail: false,
  });
  expect(choiceOf("confirmed", { bell: [], mail: ["confirmed"] })).toEqual(OFF);
  expect(choiceOf("overdue", { bell: ["overdue"], mail: ["overdue"] })).toEqual({
    bell: false,
    mail: true,
  });
});
