import { expect, test } from "vitest";
import type { ClassCode } from "./class-look";
import { againstFirstDay, timesMoved } from "./moved-day";

const spoken = (key: string, values: Record<string, number>) =>
  `${key} ${Object.values(values).join()}`;
const words = { extension: spoken, correction: spoken } as never;

const against = (code: ClassCode, moved: { extended: number; daysPastOriginal: number }) =>
  againstFirstDay(words, code, { corrected: 1, ...moved });

test("a task that is late is late against its first last day too", () => {
  for (const code of ["overdue", "completed_late"] as const)
    expect(against(code, { extended: 1, daysPastOriginal: 19 })).toBe("pastFirstDay 19");
});

test("a task that only an extension keeps in time says so, one that a correction keeps does not", () => {
  for (const code of ["in_time", "not_started", "completed_on_time"] as const) {
    expect(against(code, { extended: 2, daysPastOriginal: 5 })).toBe("inTimeByExtension 5");
    expect(against(code, { extended: 0, daysPastOriginal: 5 })).toBe("pastFirstDay 5");
  }
});

test("before the first last day has passed there is nothing to say", () => {
  expect(against("in_time", { extended: 1, daysPastOriginal: 0 })).toBeNull();
});

test("how often the day moved is counted by how it moved", () => {
  const times = [
    timesMoved(words, { extended: 2, corrected: 1 }),
    timesMoved(words, { extended: 1, corrected: 0 }),
    timesMoved(words, { extended: 0, corrected: 0 }),
  ];
  expect(times).toEqual(["times 2, times 1", "times 1", ""]);
});
