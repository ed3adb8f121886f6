import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedPlan } from "../db/seed/commune";
import { visibleTo } from "../db/visibility";
import { isOnDuties } from "../domain/audit";
import type { Person } from "../domain/person";
import { searchKey } from "../domain/search/key";
import { isShareable } from "../domain/sharing";
import type { Command } from "./command";
import { importPlan } from "./commands/import-plan";
import { openSession } from "./commands/open-session";
import { OPENS_AT } from "./demonstration/world";
import { done } from "./found";
import { keptAccount } from "./queries/account";
import { accounts } from "./queries/accounts";
import { agencyList, agencyPage, groupMembers, joinable } from "./queries/agencies";
import { agencyHome } from "./queries/agency-home";
import { mergeChoices, mergePreview } from "./queries/agency-merge";
import { allTasks, taskAgencies } from "./queries/all-tasks";
import { annexFile } from "./queries/annex-file";
import { evidenceFile } from "./queries/evidence-file";
import { groupTasks } from "./queries/group-tasks";
import { planPage } from "./queries/plan-page";
import { planReview } from "./queries/plan-review";
import { plansPage } from "./queries/plans-page";
import { possibleOffices } from "./queries/possible-offices";
import { publicationReceipt } from "./queries/publication-receipt";
import { publishPreview } from "./queries/publish-preview";
import { raisedWords } from "./queries/raised-words";
import { refusedReport } from "./queries/refused-report";
import { search } from "./queries/search";
import { communeSettings } from "./queries/settings";
import { steeringView } from "./queries/steering-view";
import { taskPage } from "./queries/task-page";
import { tasksExport } from "./queries/tasks-export";
import { trailExport } from "./queries/trail-export";
import { trailFilters, trailPage, writtenRows } from "./queries/trail-page";
import { villageChoices, villageReading } from "./queries/village-list";
import { waitingForMe } from "./queries/waiting-for-me";
import { receiveReport } from "./receive-report";
import { type TestCommune, taskOf, testCommune } from "./testing/commune";
import { asideActs, asideQuestions } from "./testing/stranger/aside";
import { boardActs, boardQuestions } from "./testing/stranger/board";
import { calendarsActs, calendarsQuestions } from "./testing/stranger/calendars";
import { deadlinesActs, deadlinesQuestions } from "./testing/stranger/deadlines";
import { delegatingActs, delegatingQuestions } from "./testing/stranger/delegating";
import { directingActs, directingQuestions, directOnce } from "./testing/stranger/directing";
import { jobsActs, jobsQuestions } from "./testing/stranger/jobs";
import { noticesActs, noticesQuestions } from "./testing/stranger/notices";
import { papersActs, papersQuestions, reportOnce } from "./testing/stranger/papers";
import { periodsActs, periodsQuestions } from "./testing/stranger/periods";
import { remarksActs, remarksQuestions } from "./testing/stranger/remarks";
import { roundsActs, roundsQuestions } from "./testing/stranger/rounds";
import { staffActs, staffQuestions } from "./testing/stranger/staff";
import { reportTargetOnce, targetsActs, targetsQuestions } from "./testing/stranger/targets";
import { trajectoryActs, trajectoryQuestions } from "./testing/stranger/trajectory";

/*
 * The world, on the morning of 14/12/2026:
 *
 *   III.3  led by six: Phòng Kinh tế (Thắng, returned, has files) · Thuế (Quân) · Công an (Dũng) · Thống kê (Nga)
 *          · Phòng VH-XH (Bình, Mai) · BHXH (Hạnh, submitted and waiting)
 *   V.4.4  led by BHXH alone (Hạnh), submitted and waiting
 *   V.3.1  led by Công an alone (Dũng), acknowledged
 *
 *   Sơn chairs, Mai stands for the standing office, Lan is a member, Tuấn keeps the accounts.
 *   Phượng's Hội phụ nữ has one task of its own (V.7.2) and no part in any of these.
 */
const PEOPLE = ["son", "mai", "binh", "thang", "hanh", "dung", "phuong", "lan", "tuan"] as const;

let commune: TestCommune;
const ids: Record<string, string> = {};
const DAY = "2026-12-14";

beforeAll(async () => {
  commune = await testCommune({ story: true });
  ids.shared = (await taskOf("III.3", "Phòng Kinh tế")).id;
  ids.sharedDuty = (await taskOf("III.3", "Phòng Kinh tế")).dutyId;
  ids.waiting = (await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy")).id;
  ids.police = (await taskOf("V.3.1", "Công an xã")).id;
  ids.planId = (await taskOf("V.3.1", "Công an xã")).planId;
  ids.periodId = (await taskOf("V.3.1", "Công an xã")).periodId;
  ids.policeAgency = (await taskOf("V.3.1", "Công an xã")).agencyId;
  ids.standing = (await taskOf("V.3.1", "Công an xã")).standingAgencyId;
  ids.accountOfThang = commune.company.thang.userId;
  ids.question = await questionOf("no_deadline", "V.4.4");
  ids.draft = await draftOf("Công an xã", "ban đêm");
  await draftOf("Công an xã", "ban ngày");
  const from = { address: "127.0.0.1", device: "Firefox" };
  const { thang, nga } = commune.company;
  ids.session = done(await openSession({ actor: thang, now: OPENS_AT }, from)).sessionId;
  ids.sessionOfThang = done(await openSession({ actor: thang, now: OPENS_AT }, from)).sessionId;
  ids.sessionOfNga = done(await openSession({ actor: nga, now: OPENS_AT }, from)).sessionId;
  const visible = visibleTo({ kind: "system" });
  const item = visible.evidence();
  const files = await visible.read.select().from(item);
  ids.file = files.find((file) => file.taskId === ids.shared && file.sha256)?.id ?? "";
  await directOnce(commune.company, OPENS_AT, ids);
  await reportTargetOnce(commune.company, OPENS_AT, ids);
  ids.proof = files.find((file) => file.taskId === ids.waiting)?.id ?? "";
  ids.refused = await refuseReport(commune.company.thang, ids.shared);
  await reportOnce(commune.company, OPENS_AT, ids);
  expect(Object.values(ids).filter((id) => id === "")).toEqual([]);
});
afterAll(() => commune.close());

/** What each person finds, and how much: duties and agencies are everybody's, the rest follows the tasks. */
const FOUND: [string, "duties" | "tasks" | "agencies" | "people" | "evidence", unknown[]][] = [
  ["III.3", "duties", [1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ["III.3", "tasks", [6, 6, 6, 6, 6, 6, 0, 6, 0]],
  ["cong an", "agencies", [1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ["09", "people", [11, 11, 1, 1, 1, 1, 1, 11, 15]],
  ["danh sach dn", "evidence", [1, 1, 1, 1, 1, 1, 0, 1, 0]],
  ["pho bien phap luat", "evidence", [1, 1, 0, 0, 0, 0, 0, 1, 0]],
];

/**
 * What each act answers to each person. The acts are asked with a turn that never was, so whoever may act is
 * told "status_changed" (passed) and nothing is changed by asking.
 */
const acts = new Set<string>();
const nameless = new Set<string>();

describe("acts", () => {
  const never = "999";
  const report = (taskId: string | undefined) => ({
    ...{ taskId, turn: never, progress: "10", note: "Thử." },
    ...{ enteredFrom: "Ai đó", enteredHow: "phone", receivedOn: "01/12/2026" },
  });
  const passed = "status_changed";
  //                                       son             mai             binh         thang         hanh         dung         phuong       lan          tuan
  table("acknowledge-task", () => ({ taskId: ids.shared }), [
    "forbidden",
    "forbidden",
    "forbidden",
    passed,
    "forbidden",
    "forbidden",
    "not_found",
    "forbidden",
    "not_found",
  ]);
  table("update-task", () => report(ids.shared), [
    passed,
    passed,
    "forbidden",
    passed,
    "forbidden",
    "forbidden",
    "not_found",
    "forbidden",
    "not_found",
  ]);
  table("submit-task", () => report(ids.shared), [
    passed,
    passed,
    "forbidden",
    passed,
    "forbidden",
    "forbidden",
    "not_found",
    "forbidden",
    "not_found",
  ]);
  table("confirm-submission", () => ({ taskId: ids.waiting, turn: never }), [
    passed,
    passed,
    "not_found",
    "not_found",
    "forbidden",
    "not_found",
    "not_found",
    "forbidden",
    "not_found",
  ]);
  table("return-submission", () => ({ taskId: ids.waiting, turn: never, reason: "Thử." }), [
    passed,
    passed,
    "not_found",
    "not_found",
    "forbidden",
    "not_found",
    "not_found",
    "forbidden",
    "not_found",
  ]);
  table("withdraw-submission", () => ({ taskId: ids.waiting, turn: never }), [
    "forbidden",
    "forbidden",
    "not_found",
    "not_found",
    passed,
    "not_found",
    "not_found",
    "forbidden",
    "not_found",
  ]);
  table("set-last-day", () => ({ taskId: ids.shared, lastDay: "31/12/2026" }), [
    "already_dated",
    "already_dated",
    "forbidden",
    "forbidden",
    "forbidden",
    "forbidden",
    "not_found",
    "forbidden",
    "not_found",
  ]);
  table("import-plan", () => ({ ...seedPlan(), standingAgencyId: ids.standing }), [
    "already_imported",
    "already_imported",
    ...all("forbidden", 7),
  ]);
  table("publish-plan", () => ({ planId: ids.planId }), ["ok", "ok", ...all("forbidden", 7)]);
  table(
    "answer-question",
    () => ({ questionId: ids.question, kind: "number_missing", number: "1" }),
    ["not_found", "not_found", ...all("not_found", 7)],
  );
  table("clear-answer", () => ({ questionId: ids.question }), ["ok", "ok", ...all("not_found", 7)]);
  table(
    "answer-last-days",
    () => ({ planId: ids.planId, questionIds: [ids.question], choice: "day", day: "30/2" }),
    ["invalid", "invalid", ...all("forbidden", 7)],
  );
  table(
    "answer-each-last-day",
    () => ({ planId: ids.planId, days: [{ questionId: ids.question, typed: "30/2" }] }),
    ["invalid", "invalid", ...all("forbidden", 7)],
  );
  table(
    "attach-annex",
    () => ({
      questionId: ids.question,
      file: { sha256: "a".repeat(64), name: "x", size: 1, mediaType: "x" },
    }),
    all("not_found", 9),
  );
  table("set-group-members", () => ({ groupId: ids.standing, members: [] }), [
    ...["not_a_group", "not_a_group", "forbidden", "forbidden", "forbidden", "forbidden"],
    ...["forbidden", "forbidden", "not_a_group"],
  ]);
  table("discard-plan", () => ({ planId: ids.planId }), [
    ...["already_published", "already_published", ...all("forbidden", 7)],
  ]);
  table("discard-plan", () => ({ planId: ids.draft }), [
    ...["ok", "not_found", ...all("not_found", 7)],
  ]);
  table(
    "found-commune",
    () => ({
      name: "x",
      province: "y",
      agencies: [{ name: "x", shortName: "x", aliases: [], kind: "agency", relation: "asked" }],
    }),
    all("forbidden", 9),
  );
  table(
    "open-account",
    () => ({ username: "chu-tich", passwordHash: "x", agencyId: ids.standing, role: "chair" }),
    [...all("forbidden", 8), "username_taken"],
  );
  table("reset-password", () => ({ username: "quan-tri", passwordHash: "x" }), [
    ...all("not_found", 8),
    "own_account",
  ]);
  table(
    "lock-sign-in",
    () => ({ accountId: null, scope: "name", address: "x" }),
    all("forbidden", 9),
  );
  table("open-session", () => ({ address: "127.0.0.1", device: "Firefox" }), all("ok", 9));
  table("close-session", () => ({ sessionId: ids.session, cause: "signed_out" }), [
    "not_found",
    "not_found",
    "not_found",
    "ok",
    ...all("not_found", 5),
  ]);
  table("close-session", () => ({ sessionId: ids.sessionOfNga, cause: "revoked" }), [
    ...all("not_found", 8),
    "ok",
  ]);
  // Of accounts everybody finds their own and no other, and has no say over it; the admin finds all.
  const ofThang = (answer: string) => [
    ...all("not_found", 3),
    "forbidden",
    ...all("not_found", 4),
    answer,
  ];
  const accountId = () => commune.company.thang.userId;
  const membershipId = () => commune.company.thang.membershipId;
  const term = () => ({ agencyId: ids.standing, role: "officer", fromDay: "1/1/2027" });
  table("disable-account", () => ({ accountId: commune.company.tuan.userId, reason: "Thử." }), [
    ...all("not_found", 8),
    "last_admin",
  ]);
  table("enable-account", () => ({ accountId: accountId() }), ofThang("account_changed"));
  table("unlock-account", () => ({ username: "phong-kinh-te" }), ofThang("ok"));
  table(
    "correct-account",
    () => ({ accountId: accountId(), name: "", post: "x", phone: "0912000004" }),
    ofThang("invalid"),
  );
  table(
    "switch-membership",
    () => ({ membershipId: membershipId(), sessionId: ids.sessionOfThang }),
    [...all("not_found", 3), "ok", ...all("not_found", 5)],
  );
  table("end-sessions", () => ({ accountId: accountId() }), ofThang("ok"));
  table(
    "add-membership",
    () => ({ ...term(), accountId: accountId(), untilDay: "31/12/2026" }),
    ofThang("invalid"),
  );
  table(
    "correct-membership",
    () => ({ ...term(), membershipId: membershipId() }),
    ofThang("membership_begun"),
  );
  table(
    "end-membership",
    () => ({ membershipId: membershipId(), untilDay: "1/1/2020" }),
    ofThang("invalid"),
  );
  table("change-locale", () => ({ locale: "vi" }), all("ok", 9));
  table(
    "change-password",
    () => ({
      currentPassword: "không phải",
      password: "một mật khẩu thật là dài",
      repeatPassword: "một mật khẩu thật là dài",
    }),
    all("wrong_password", 9),
  );
  table(
    "set-up-account",
    () => ({
      name: "x",
      post: "x",
      phone: "0912000001",
      password: "một mật khẩu thật là dài",
      repeatPassword: "một mật khẩu thật là dài",
    }),
    all("already_set_up", 9),
  );

  table("note-export", () => ({ list: "trail", format: "csv" }), all("ok", 9));
  table("note-export", () => ({ list: "accounts", format: "xlsx" }), [
    ...all("forbidden", 8),
    "ok",
  ]);
  const body = { name: "Phòng Kinh tế", relation: "asked" };
  table("add-agency", () => ({ ...body, kind: "agency" }), [...all("forbidden", 8), "name_taken"]);
  table("change-agency", () => ({ ...body, agencyId: ids.standing }), [
    ...all("forbidden", 8),
    "name_taken",
  ]);
  table("merge-agencies", () => ({ agencyId: ids.standing, intoId: ids.standing }), [
    ...all("forbidden", 8),
    "invalid",
  ]);
  table("move-agency", () => ({ agencyId: ids.standing, place: "9999" }), [
    ...all("forbidden", 8),
    "invalid",
  ]);
  table("add-villages", () => ({ list: "Thôn 1", groupId: ids.standing, passwordHashes: ["x"] }), [
    ...all("forbidden", 8),
    "invalid",
  ]);
  table("change-settings", () => ({ commune: "UBND xã", province: "tỉnh Ninh Bình" }), [
    ...all("forbidden", 8),
    "ok",
  ]);

  const further = [
    ...asideActs,
    ...boardActs,
    ...calendarsActs,
    ...deadlinesActs,
    ...delegatingActs,
    ...directingActs,
    ...noticesActs,
    ...jobsActs,
    ...papersActs,
    ...periodsActs,
    ...remarksActs,
    ...roundsActs,
    ...staffActs,
    ...targetsActs,
    ...trajectoryActs,
  ];
  for (const { act, input, answers } of further) table(act, () => input(ids), answers);

  test("every act of the product is in the table", () => {
    const names = readdirSync(new URL("./commands", import.meta.url)).filter(
      (name) => !name.includes(".test."),
    );
    expect(names.map((name) => name.replace(".ts", "")).sort()).toEqual([...acts].sort());
    console.info(`acts: ${acts.size * PEOPLE.length} cells`);
  });

  function table(name: string, input: () => unknown, expected: string[]) {
    acts.add(name);
    test(name, async () => {
      const act = await commandOf(name);
      const answers: string[] = [];
      for (const person of PEOPLE) {
        const occasion = { actor: commune.company[person], now: OPENS_AT };
        const result = await act(occasion, input());
        answers.push(result?.ok ? "ok" : (result?.reason ?? "nothing"));
      }
      expect(Object.fromEntries(PEOPLE.map((who, place) => [who, answers[place]]))).toEqual(
        Object.fromEntries(PEOPLE.map((who, place) => [who, expected[place]])),
      );
    });
    test(`${name}, from an account that people share`, async () => {
      const act = await commandOf(name);
      for (const [place, who] of PEOPLE.entries()) {
        const { role } = commune.company[who];
        const answer = expected[place] ?? "";
        // What was typed wrong is looked at first; what may not be done is not asked about further.
        const isAsked = isOnDuties(act.event) && !["forbidden", "not_found"].includes(answer);
        if (!isShareable(role) || !isAsked || answer === "invalid") continue;
        const actor = { ...commune.company[who], isShared: true };
        for (const actingName of [undefined, "  ", "x".repeat(101)]) {
          const result = await act({ actor, now: OPENS_AT, actingName }, input());
          const problem = actingName?.trim() ? "too_long" : "missing";
          expect(result).toEqual({
            ...{ ok: false, reason: "invalid", fields: { actingName: problem } },
          });
        }
        nameless.add(act.event);
      }
    });
  }

  test("an account that people share is asked who acts by every act on duties it may do", () => {
    console.info(`asked who acts: ${[...nameless].sort().join(", ")}`);
    expect([...nameless]).toEqual(
      expect.arrayContaining([
        ...["task.acknowledged", "task.updated", "task.submitted", "submission.withdrawn"],
      ]),
    );
  });
});

async function commandOf(name: string): Promise<Command> {
  const module: Record<string, unknown> = await import(`./commands/${name}.ts`);
  const [act] = Object.values(module).filter((value) => typeof value === "function") as Command[];
  if (!act) throw new Error(`no act in ${name}`);
  return act;
}

describe("questions", () => {
  type Ask = (actor: Person) => Promise<unknown>;
  const seen = (found: unknown) => (found ? "seen" : "-");
  const filter = { planId: null, periodId: null, on: null, of: {}, search: "", page: 1 };
  const trail = { personId: null, agencyId: null, taskId: null, page: 1 };
  const latest = { planId: null, periodId: null, on: null };
  const SYSTEM_ONLY = ["commune", "task-row", "account-page"];
  // Parts of other questions, asked through those.
  const PARTS = [
    "searching",
    "plan-asked",
    "publication",
    "opening",
    "answers-in-force",
    "plan-register",
    "period-standing",
    "duty-standings",
    "task-question",
    "task-moves",
    "task-directing",
    "target-rows",
    "steering",
    "round",
    "report-data",
    "report-scope",
    "report-gathering",
  ];
  const asked = new Set<string>();
  const everyAccount = { search: "", role: null, agencyId: null, state: null, page: 1 };

  //                                                                                     son     mai     binh    thang   hanh    dung    phuong  lan     tuan
  table(
    "task-page",
    "a task of six agencies",
    async (actor) => seen(await taskPage(actor, ids.shared ?? "", OPENS_AT)),
    ["seen", "seen", "seen", "seen", "seen", "seen", "-", "seen", "-"],
  );
  table(
    "task-page",
    "a task of the police alone",
    async (actor) => seen(await taskPage(actor, ids.police ?? "", OPENS_AT)),
    ["seen", "seen", "-", "-", "-", "seen", "-", "seen", "-"],
  );
  table(
    "task-page",
    "a task that never was",
    async (actor) => seen(await taskPage(actor, randomUUID(), OPENS_AT)),
    all("-", 9),
  );
  table(
    "task-page",
    "the files of a task of six agencies that may be opened",
    async (actor) =>
      (await taskPage(actor, ids.shared ?? "", OPENS_AT))?.evidence.filter((one) => one.readable)
        .length ?? "-",
    [3, 3, 0, 3, 0, 0, "-", 3, "-"],
  );
  table(
    "evidence-file",
    "a file of Phòng Kinh tế",
    async (actor) => seen(await evidenceFile(actor, ids.file ?? "")),
    ["seen", "seen", "-", "seen", "-", "-", "-", "seen", "-"],
  );
  table(
    "refused-report",
    "the refused report of Thắng",
    async (actor) => seen(await refusedReport(actor, ids.shared ?? "", ids.refused ?? "")),
    ["-", "-", "-", "seen", "-", "-", "-", "-", "-"],
  );
  table(
    "all-tasks",
    "how many tasks",
    async (actor) => (await allTasks(actor, filter, DAY)).total,
    [53, 53, 27, 16, 33, 12, 2, 53, 0],
  );
  table(
    "all-tasks",
    "of how many agencies",
    async (actor) => (await taskAgencies(actor)).length,
    [15, 15, 7, 6, 7, 6, 2, 15, 0],
  );
  table(
    "tasks-export",
    "how many rows of a file of all tasks",
    async (actor) => (await tasksExport(actor, filter, DAY))?.length,
    [53, 53, 27, 16, 33, 12, 2, 53, 0],
  );
  table(
    "tasks-export",
    "of how many of them the last words are in it",
    async (actor) => (await tasksExport(actor, filter, DAY))?.filter(({ note }) => note).length,
    [23, 23, 13, 9, 16, 7, 1, 23, 0],
  );
  table(
    "annex-file",
    "a file of a plan that never was",
    async (actor) => seen(await annexFile(actor, randomUUID())),
    all("-", 9),
  );
  table(
    "plans-page",
    "plans, a draft of another office among them",
    async (actor) => (await plansPage(actor)).length,
    [2, 1, 1, 1, 1, 1, 1, 1, 1],
  );
  table(
    "plans-page",
    "open questions",
    async (actor) => (await plansPage(actor)).find(({ id }) => id === ids.planId)?.open,
    [74, 74, ...all(0, 7)],
  );
  table(
    "plan-review",
    "the reading of the plan",
    async (actor) => (await planReview(actor, ids.planId ?? ""))?.questions.length ?? "-",
    [74, 74, ...all("-", 7)],
  );
  table(
    "possible-offices",
    "the agencies that may follow a plan, the one that does first",
    async (actor) => (await possibleOffices(actor))[0]?.name,
    all("Phòng Văn hoá - Xã hội", 9),
  );
  table(
    "publication-receipt",
    "what the last publishing did",
    async (actor) => seen(await publicationReceipt(actor, ids.planId ?? "")),
    ["seen", "seen", ...all("-", 7)],
  );
  table(
    "publish-preview",
    "tasks that stay as they are",
    async (actor) => (await publishPreview(actor, ids.planId ?? "", DAY))?.counts.unchanged ?? "-",
    [53, 53, ...all("-", 7)],
  );
  for (const [typed, kind, counts] of FOUND)
    table(
      "search",
      `${kind} found by "${typed}"`,
      async (actor) => {
        const looked = searchKey(typed);
        return looked && (await search(actor, looked, DAY))[kind].total;
      },
      counts,
    );
  table(
    "plan-page",
    "duties with a class",
    async (actor) => (await planPage(actor, { ...latest, duty: null }, DAY))?.standings.size,
    all(30, 9),
  );
  table(
    "plan-page",
    "tasks of the duty of six agencies",
    async (actor) =>
      (await planPage(actor, { ...latest, duty: "III.3" }, DAY))?.selected?.tasks.length,
    [6, 6, 6, 6, 6, 6, 0, 6, 0],
  );
  table(
    "steering-view",
    "duties in the strip, tasks that count, overdue ones",
    async (actor) => {
      const view = await steeringView(actor, latest, DAY);
      if (!view) return "-";
      const { strip, gaps, late } = view;
      const duties = strip.reduce((sum, figure) => sum + figure.duties, 0);
      return [duties, gaps.total.tasks, late.figure.tasks].join(" ");
    },
    ["30 53 5", "30 53 5", "30 27 1", "30 16 2", "30 33 3", "30 12 1", "30 2 0", "30 53 5", "-"],
  );
  table(
    "steering-view",
    "telephones of agencies that are late",
    async (actor) =>
      (await steeringView(actor, latest, DAY))?.late.agencies.filter(({ contact }) => contact)
        .length ?? "-",
    [3, 3, 0, 1, 1, 0, 0, 3, "-"],
  );
  table(
    "raised-words",
    "obstacles and proposals of open tasks",
    async (actor) => {
      const view = await steeringView(commune.company.son, latest, DAY);
      return (await raisedWords(actor, view?.scope ?? { periodId: "", on: DAY, isToday: true }))
        .length;
    },
    [2, 2, 1, 1, 1, 1, 0, 2, 0],
  );
  table(
    "agency-home",
    "own tasks",
    async (actor) => Object.values(await agencyHome(actor, DAY)).flat().length,
    [1, 10, 10, 5, 15, 4, 1, 1, 0],
  );
  table(
    "waiting-for-me",
    "submissions to judge",
    async (actor) => (await waitingForMe(actor, DAY)).length,
    [1, 2, 0, 0, 0, 0, 0, 0, 0],
  );
  table(
    "group-tasks",
    "tasks of groups",
    async (actor) => (await groupTasks(actor, DAY)).length,
    [0, 8, 0, 0, 0, 0, 0, 0, 0],
  );
  table(
    "trail-page",
    "acts of the police on their own task",
    async (actor) => (await trailPage(actor, { ...trail, taskId: ids.police ?? "" })).rows.length,
    [1, 1, 0, 0, 0, 1, 0, 1, 0],
  );
  table(
    "trail-page",
    "the rows that an act of the police on their own task wrote",
    async (actor) => {
      const acts = await trailPage(commune.company.dung, { ...trail, taskId: ids.police ?? "" });
      return seen(await writtenRows(actor, acts.rows[0]?.id ?? "", 0));
    },
    ["seen", "seen", "-", "-", "-", "seen", "-", "seen", "-"],
  );
  table(
    "trail-export",
    "acts of the police on their own task, in a file",
    async (actor) =>
      (await everyRow(trailExport(actor, { ...trail, taskId: ids.police ?? "" }))).length,
    [1, 1, 0, 0, 0, 1, 0, 1, 0],
  );
  table(
    "trail-page",
    "sign-ins of Thắng",
    async (actor) =>
      (await trailPage(actor, { ...trail, personId: commune.company.thang.userId })).rows.filter(
        (row) => row.event === "session.opened",
      ).length > 0,
    [true, false, false, true, false, false, false, false, true],
  );
  table(
    "trail-page",
    "another's acts in the filter",
    async (actor) =>
      (await trailFilters(actor)).people.some((one) => one.id === commune.company.dung.userId),
    [true, true, true, true, true, true, false, true, true],
  );

  table(
    "account",
    "the account of Thắng as whoever keeps it sees it",
    async (actor) => seen(await keptAccount(actor, commune.company.thang.userId, OPENS_AT)),
    [...all("-", 8), "seen"],
  );
  table(
    "account",
    "an account that never was",
    async (actor) => seen(await keptAccount(actor, randomUUID(), OPENS_AT)),
    all("-", 9),
  );
  table(
    "accounts",
    "how many accounts",
    async (actor) =>
      (await accounts(actor, everyAccount, { today: DAY, locked: [] }))?.total ?? "-",
    [...all("-", 8), 15],
  );

  const register = { search: "", page: 1 };
  table(
    "agencies",
    "how many bodies are in the list",
    async (actor) => (await agencyList(actor, register, DAY))?.total ?? "-",
    [16, 16, ...all("-", 6), 16],
  );
  table(
    "agencies",
    "the standing office as the list keeps it",
    async (actor) => seen(await agencyPage(actor, ids.standing ?? "", DAY)),
    ["seen", "seen", ...all("-", 6), "seen"],
  );
  table(
    "agencies",
    "who is in a group, and who could join it",
    async (actor) => [
      (await groupMembers(actor, ids.standing ?? ""))?.length,
      (await joinable(actor, ids.standing ?? ""))?.length,
    ],
    [[0, 12], [0, 12], ...all([undefined, undefined], 6), [0, 12]],
  );
  table(
    "agency-merge",
    "what an office could be merged into",
    async (actor) => (await mergeChoices(actor, ids.standing ?? ""))?.length ?? "-",
    [...all("-", 8), 11],
  );
  table(
    "agency-merge",
    "what merging the police into the standing office would do",
    async (actor) =>
      (await mergePreview(actor, ids.policeAgency ?? "", ids.standing ?? ""))?.clashes ?? "-",
    [...all("-", 8), ["III.3"]],
  );
  table(
    "village-list",
    "a line of a list of villages",
    async (actor) => (await villageReading(actor, "Thôn 1"))?.[0]?.verdict ?? "-",
    [...all("-", 8), "good"],
  );
  table(
    "village-list",
    "the groups that villages could join",
    async (actor) => (await villageChoices(actor))?.groups.length ?? "-",
    [...all("-", 8), 1],
  );
  table(
    "settings",
    "what the commune is called",
    async (actor) => seen((await communeSettings(actor))?.province),
    [...all("-", 8), "seen"],
  );

  const further = [
    ...asideQuestions,
    ...boardQuestions,
    ...calendarsQuestions,
    ...deadlinesQuestions,
    ...delegatingQuestions,
    ...directingQuestions,
    ...jobsQuestions,
    ...noticesQuestions,
    ...papersQuestions,
    ...periodsQuestions,
    ...roundsQuestions,
    ...remarksQuestions,
    ...staffQuestions,
    ...targetsQuestions,
    ...trajectoryQuestions,
  ];
  for (const { query, what, ask, answers } of further)
    table(query, what, (actor) => ask(actor, ids), answers);

  test("every question of the product is in the table, or is about nobody", () => {
    const names = readdirSync(new URL("./queries", import.meta.url))
      .filter((name) => !name.includes(".test."))
      .map((name) => name.replace(".ts", ""));
    expect(names.sort()).toEqual([...asked, ...SYSTEM_ONLY, ...PARTS].sort());
  });

  function table(query: string, what: string, ask: Ask, expected: unknown[]) {
    asked.add(query);
    test(`${query}: ${what}`, async () => {
      const answers: Record<string, unknown> = {};
      for (const person of PEOPLE) answers[person] = await ask(commune.company[person]);
      expect(answers).toEqual(
        Object.fromEntries(PEOPLE.map((who, place) => [who, expected[place]])),
      );
    });
  }
});

/** Sends a report without a note and answers the address where its author finds it again. */
async function refuseReport(actor: Person, taskId: string): Promise<string> {
  const form = new FormData();
  const key = randomUUID();
  const fields = { key, report: key, turn: "1", progress: "10", note: "", act: "update" };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const request = new Request("http://localhost/", { method: "POST", body: form });
  const answer = await receiveReport(request, { actor, taskId, clock: () => OPENS_AT });
  return /report=([0-9a-f-]+)/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";
}

async function questionOf(kind: string, ref: string): Promise<string> {
  const visible = visibleTo({ kind: "system" });
  const question = visible.questions();
  const rows = await visible.read.select().from(question);
  return rows.find((one) => one.kind === kind && one.ref === ref)?.id ?? "";
}

/** A plan that another office is to steer, and that is not published. */
async function draftOf(agency: string, when: string): Promise<string> {
  const visible = visibleTo({ kind: "system" });
  const known = visible.agencies();
  const rows = await visible.read.select().from(known);
  const standingAgencyId = rows.find(({ name }) => name === agency)?.id ?? "";
  const source = `I. NHIỆM VỤ\n\n1. Tuần tra ${when}.\n\n* Cơ quan thực hiện: Công an xã.`;
  const plan = { source, sourceName: "tuan-tra.md", standingAgencyId };
  return done(await importPlan({ actor: { kind: "system" }, now: OPENS_AT }, plan)).planId;
}

function all<T>(answer: T, times: number): T[] {
  return Array(times).fill(answer);
}

async function everyRow<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
