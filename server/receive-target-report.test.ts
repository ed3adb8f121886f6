import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleTo } from "../db/visibility";
import { targetReportFile } from "./queries/target-report-file";
import { receiveTargetReport } from "./receive-target-report";
import { type TestCommune, testCommune } from "./testing/commune";
import { targetsOfPlan } from "./testing/targets";

const OCTOBER = new Date("2026-10-05T08:00:00+07:00");

let commune: TestCommune;
let targetId: string;
beforeAll(async () => {
  commune = await testCommune();
  targetId = (await targetsOfPlan()).all.id;
});
afterAll(() => commune.close());

function send(
  fields: Record<string, string>,
  file?: File,
  who: keyof TestCommune["company"] = "hanh",
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file) form.append("files", file);
  const request = new Request("http://localhost/send", { method: "POST", body: form });
  return receiveTargetReport(request, {
    ...{ actor: commune.company[who], targetId, clock: () => OCTOBER },
  });
}

const addressOf = (answer: Response) =>
  new URL(answer.headers.get("location") ?? "", "http://localhost");
const text = (name: string) =>
  new File(["Danh sách người tham gia\n"], name, { type: "text/plain" });

async function reports() {
  const visible = visibleTo({ kind: "system" });
  const report = visible.targetReports();
  return visible.read.select().from(report);
}

test("a report with its file is received, and the file is its agency's and the office's to open", async () => {
  const answer = await send(
    { period: "quarter/2026-09-30", value: "3.640", note: "Đã đối chiếu." },
    text("Danh sách.txt"),
  );
  const reportId = addressOf(answer).searchParams.get("receipt") ?? "";
  const [report] = await reports();
  expect(report).toMatchObject({ id: reportId, value: 3640, fileName: "Danh sách.txt" });
  const { hanh, mai, thang, tuan } = commune.company;
  expect(await targetReportFile(hanh, reportId)).toMatchObject({ name: "Danh sách.txt" });
  expect(await targetReportFile(mai, reportId)).not.toBeNull();
  expect(await targetReportFile(thang, reportId)).toBeNull();
  expect(await targetReportFile(tuan, reportId)).toBeNull();
});

test("a refused report comes back with everything typed, what is wrong, and a word on its file", async () => {
  const before = (await reports()).length;
  const typed = {
    period: "month/2026-08-31",
    value: "3,6",
    note: "Số sơ bộ",
    documentNumber: "7/BC",
  };
  const { pathname, searchParams } = addressOf(await send(typed, text("a.txt")));
  expect(pathname).toBe(`/targets/${targetId}/report`);
  expect(Object.fromEntries(searchParams)).toEqual({
    ...typed,
    ...{ refused: "invalid", file: "again" },
    "problem.value": "count_comma",
    "problem.documentDate": "document_incomplete",
  });
  expect(await reports()).toHaveLength(before);
});

test.each([
  [
    "a note longer than comes back",
    { note: "x".repeat(501) },
    undefined,
    "problem.note",
    "too_long",
  ],
  ["an empty file", {}, new File([], "trống.txt"), "problem.file", "file_empty"],
  ["a program", {}, new File(["MZ\u0000"], "x.exe"), "problem.file", "file_unknown_type"],
])("%s is said by its field", async (_what, change, file, name, problem) => {
  const before = (await reports()).length;
  const typed = { period: "month/2026-08-31", value: "3.600", ...change };
  expect(addressOf(await send(typed, file)).searchParams.get(name)).toBe(problem);
  expect(await reports()).toHaveLength(before);
});

test("whoever does not report on the target gets no byte kept", async () => {
  const typed = { period: "month/2026-08-31", value: "3.600" };
  expect((await send(typed, text("a.txt"), "thang")).status).toBe(403);
  expect((await send(typed, text("a.txt"), "dung")).status).toBe(403);
});

test("a correction goes by the same door", async () => {
  const [report] = await reports();
  const answer = await send({
    correct: report?.id ?? "",
    value: "3.641",
    noEvidenceReason: "Đang in.",
  });
  expect(addressOf(answer).searchParams.get("receipt")).toBeTruthy();
  expect((await reports()).map(({ value, verdict }) => [value, verdict])).toEqual(
    expect.arrayContaining([
      [3640, "withdrawn"],
      [3641, null],
    ]),
  );
});

test("those who steer write down what came on paper, and are asked where it came from", async () => {
  const typed = { period: "month/2026-05-31", value: "3.500", noEvidenceReason: "Bản giấy." };
  const back = addressOf(await send({ ...typed, enteredHow: "pigeon" }, undefined, "mai"));
  expect(Object.fromEntries(back.searchParams)).toMatchObject({
    ...{ "problem.enteredFrom": "missing", "problem.enteredHow": "choice" },
    ...{ "problem.receivedOn": "missing", value: "3.500" },
  });
  const from = { enteredFrom: "BHXH cơ sở", enteredHow: "phone", receivedOn: "2/10/2026" };
  const reportId = addressOf(await send({ ...typed, ...from }, undefined, "mai")).searchParams.get(
    "receipt",
  );
  const row = (await reports()).find(({ id }) => id === reportId);
  expect(row).toMatchObject({ enteredFrom: "BHXH cơ sở", enteredHow: "phone" });
});
