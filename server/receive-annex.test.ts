import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf } from "../domain/day";
import type { Person } from "../domain/person";
import { publishPlan } from "./commands/publish-plan";
import { done } from "./found";
import { annexFile } from "./queries/annex-file";
import { planPage } from "./queries/plan-page";
import { planReview } from "./queries/plan-review";
import { receiveAnnex } from "./receive-annex";
import { MONDAY, type TestCommune, taskOf, testCommune } from "./testing/commune";

let commune: TestCommune;
let planId = "";
let questionId = "";
beforeAll(async () => {
  commune = await testCommune();
  planId = (await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy")).planId;
  questionId = (await asked()).id;
});
afterAll(() => commune.close());

async function asked() {
  const review = await planReview(commune.company.mai, planId);
  const found = review?.questions.find(({ kind }) => kind === "annex_missing");
  if (!found) throw new Error("the plan asks for no annex");
  return found;
}

async function send(actor: Person, files: Record<string, string>) {
  const body = new FormData();
  for (const [name, content] of Object.entries(files))
    body.append("files", new File([content], name, { type: "text/plain" }));
  const request = new Request("http://localhost/", { method: "POST", body });
  const answer = await receiveAnnex(request, { actor, planId, questionId, clock: () => MONDAY });
  return { status: answer.status, location: answer.headers.get("location") ?? "" };
}

test("a file that is no annex is refused, and the question stays open", async () => {
  const { mai, thang } = commune.company;
  const problem = async (files: Record<string, string>) =>
    /problem=(\w+)/.exec((await send(mai, files)).location)?.[1];
  expect(await problem({})).toBe("missing");
  expect(await problem({ "bieu.txt": "" })).toBe("file_empty");
  expect(await problem({ "bieu.html": "<script>1</script>" })).toBe("file_unknown_type");
  expect(await problem({ "a.txt": "một", "b.txt": "hai" })).toBe("too_many_files");
  expect((await send(thang, { "bieu.txt": "x" })).status).toBe(404);
  expect((await asked()).isOpen).toBe(true);
});

test("the annex is for those who steer until it is published, then for everybody", async () => {
  const { mai, thang, phuong } = commune.company;
  const sent = await send(mai, { "Biểu chỉ tiêu.txt": "Thôn 1: 30 người" });
  expect(sent).toEqual({
    status: 303,
    location: `/plans/${planId}/review?after=${questionId}#mark`,
  });
  const first = await annexId();
  expect(await annexFile(mai, first)).toMatchObject({ name: "Biểu chỉ tiêu.txt" });
  expect(await annexFile(thang, first)).toBeNull();
  done(await publishPlan({ actor: mai, now: MONDAY }, { planId }));
  expect(await annexFile(phuong, first)).toMatchObject({ mediaType: "text/plain" });

  await send(mai, { "Biểu chỉ tiêu.txt": "Thôn 1: 31 người" });
  const second = await annexId();
  expect(await annexFile(thang, first)).not.toBeNull();
  done(await publishPlan({ actor: mai, now: MONDAY }, { planId }));
  expect([await annexFile(thang, first), await annexFile(mai, first)]).toEqual([
    null,
    expect.objectContaining({ name: "Biểu chỉ tiêu.txt" }),
  ]);
  expect(await annexFile(thang, second)).not.toBeNull();
  const latest = { planId: null, periodId: null, on: null, duty: null };
  const page = await planPage(phuong, latest, dayOf(MONDAY));
  expect(page?.annexes.map(({ id }) => id)).toEqual([second]);
});

async function annexId(): Promise<string> {
  const { answer } = await asked();
  return answer && "annex" in answer ? (answer.annex?.id ?? "") : "";
}
