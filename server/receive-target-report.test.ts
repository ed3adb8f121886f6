import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visibleTo } from "../db/visibility";
import { receivedTargetFile } from "./queries/received-target-file";
import { targetReportFile } from "./queries/target-report-file";
import { receiveTargetReport } from "./receive-target-report";
import { sweepStaging } from "./staging-sweep";
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

test("a refused report comes back with everything typed and what is wrong", async () => {
  const before = (await reports()).length;
  const typed = {
    period: "month/2026-08-31",
    value: "3,6",
    note: "Số sơ bộ",
    documentNumber: "7/BC",
  };
  const { pathname, searchParams } = addressOf(await send(typed));
  expect(pathname).toBe(`/targets/${targetId}/report`);
  expect(Object.fromEntries(searchParams)).toEqual({
    ...typed,
    refused: "invalid",
    "problem.value": "count_comma",
    "problem.documentDate": "document_incomplete",
  });
  expect(await reports()).toHaveLength(before);
});

describe("the file of a refused report", () => {
  const refused = { period: "month/2026-07-31", value: "3,6" };
  const mended = { period: "month/2026-07-31", value: "3.600" };
  const keptOf = async (answer: Promise<Response>) =>
    addressOf(await answer).searchParams.get("kept") ?? "";

  test("waits for its author and nobody else, through any number of refusals", async () => {
    const kept = await keptOf(send(refused, text("Tháng bảy.txt")));
    const { hanh, mai } = commune.company;
    expect(await receivedTargetFile(hanh, targetId, kept)).toMatchObject({ name: "Tháng bảy.txt" });
    expect(await receivedTargetFile(mai, targetId, kept)).toBeNull();
    expect(await keptOf(send({ ...refused, kept }))).toBe(kept);

    const stolen = addressOf(await send({ ...mended, kept }, undefined, "mai"));
    expect(stolen.searchParams.get("refused")).toBe("upload_broken");

    const reportId = addressOf(await send({ ...mended, kept })).searchParams.get("receipt");
    const report = (await reports()).find(({ id }) => id === reportId);
    expect(report).toMatchObject({ value: 3600, fileName: "Tháng bảy.txt" });
  });

  test("is replaced by another, and can be taken out", async () => {
    const june = { ...mended, period: "month/2026-06-30", value: "3.590" };
    const kept = await keptOf(send({ ...june, value: "x" }, text("cũ.txt")));
    const without = addressOf(await send({ ...june, kept, removeFile: kept }));
    expect(without.searchParams.get("problem.noEvidenceReason")).toBe("evidence_missing");
    const answer = addressOf(await send({ ...june, kept }, text("mới.txt")));
    const reportId = answer.searchParams.get("receipt");
    expect((await reports()).find(({ id }) => id === reportId)?.fileName).toBe("mới.txt");
  });

  test("that was swept meanwhile is asked for again, and the report does not go on without it", async () => {
    const april = { ...mended, period: "month/2026-04-30", value: "3.500" };
    const kept = await keptOf(send({ ...april, value: "x" }, text("để lâu.txt")));
    await sweepStaging(new Date("2026-10-07T08:00:00+07:00"));
    const back = addressOf(await send({ ...april, kept, noEvidenceReason: "Đang in." }));
    expect(Object.fromEntries(back.searchParams)).toMatchObject({
      ...{ refused: "upload_broken", file: "again", value: "3.500" },
    });
  });
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
  const report = (await reports()).find(({ value }) => value === 3640);
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
