import { expect, test } from "vitest";
import { unanswered } from "./raised";

test("what was raised waits until it is answered by word or by directive, each kind for itself", () => {
  const reports = [
    { id: "b", obstacles: "Thiếu danh sách.", proposals: "Đề nghị có văn bản." },
    { id: "a", obstacles: "Thiếu người.", proposals: null },
  ];
  const waits = (settled: Parameters<typeof unanswered>[1]) =>
    unanswered(reports, settled).map(({ report, kind, text }) => [report.id, kind, text]);
  expect(waits([])).toEqual([
    ["b", "obstacle", "Thiếu danh sách."],
    ["b", "proposal", "Đề nghị có văn bản."],
    ["a", "obstacle", "Thiếu người."],
  ]);
  expect(
    waits([
      { updateId: "b", kind: "obstacle" },
      { updateId: "a", kind: "proposal" },
      { updateId: null, kind: null },
    ]),
  ).toEqual([
    ["b", "proposal", "Đề nghị có văn bản."],
    ["a", "obstacle", "Thiếu người."],
  ]);
});
