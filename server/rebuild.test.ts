import { getTableName, is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database, schema } from "../db/client";
import type { Row, RowChange } from "../domain/audit";
import { EVENT_NAMES } from "../domain/audit";
import { answerEachLastDay } from "./commands/answer-each-last-day";
import { answerLastDays } from "./commands/answer-last-days";
import { answerQuestion } from "./commands/answer-question";
import { attachAnnex } from "./commands/attach-annex";
import { changeLocale } from "./commands/change-locale";
import { changePassword } from "./commands/change-password";
import { clearAnswer } from "./commands/clear-answer";
import { closeSession } from "./commands/close-session";
import { discardPlan } from "./commands/discard-plan";
import { importPlan } from "./commands/import-plan";
import { lockSignIn } from "./commands/lock-sign-in";
import { noteExport } from "./commands/note-export";
import { openSession } from "./commands/open-session";
import { publishPlan } from "./commands/publish-plan";
import { resetPassword } from "./commands/reset-password";
import { setGroupMembers } from "./commands/set-group-members";
import { withdrawSubmission } from "./commands/withdraw-submission";
import { CAST } from "./demonstration/cast";
import { DEMONSTRATION_PASSWORD } from "./demonstration/company";
import { OPENS_AT } from "./demonstration/world";
import { done } from "./found";
import { hashPassword } from "./password";
import { planReview } from "./queries/plan-review";
import { actAside } from "./testing/acts/aside";
import { actCalendars } from "./testing/acts/calendars";
import { actDeadlines } from "./testing/acts/deadlines";
import { actDelegating } from "./testing/acts/delegating";
import { actDirecting } from "./testing/acts/directing";
import { actJobs } from "./testing/acts/jobs";
import { actNotices } from "./testing/acts/notices";
import { actPapers } from "./testing/acts/papers";
import { actPeriods } from "./testing/acts/periods";
import { actRemarks } from "./testing/acts/remarks";
import { actRounds } from "./testing/acts/rounds";
import { actStaff } from "./testing/acts/staff";
import { actTargets } from "./testing/acts/targets";
import { actTrajectory } from "./testing/acts/trajectory";
import { administer } from "./testing/administration";
import { type TestCommune, taskOf, testCommune } from "./testing/commune";
import { keepTheRegister } from "./testing/register";

/** Written beside the acts and not by them: receipts, notices, the trail, what a mail server answered, what passes through. */
const NOT_REBUILT = [
  "audit_events",
  "command_receipts",
  "delivery_attempts",
  "delivery_queue",
  "notifications",
  "sign_in_failures",
  "staged_files",
  "staged_reports",
  "uploads",
];

/** What no trail may hold, and what the database makes from other columns. */
const LEFT_OUT = ["passwordHash", "body", "search"];

const tables: PgTable[] = Object.values(schema).flatMap((value) =>
  is(value, PgTable) ? [value] : [],
);

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
  await actTheRest();
});
afterAll(() => commune.close());

test("every table can be rebuilt from the trail alone", async () => {
  const changes = await allChanges();
  const seen: string[] = [];
  for (const table of tables) {
    const name = getTableName(table);
    if (NOT_REBUILT.includes(name)) continue;
    const kept = (await database().select().from(table)).map(plain);
    const rebuilt = rebuild(changes.filter((change) => change.table === name));
    expect({ [name]: sorted(rebuilt) }).toEqual({ [name]: sorted(kept) });
    seen.push(`${name} ${kept.length}`);
  }
  console.info(`rebuilt from ${changes.length} changes: ${seen.join(", ")}`);
  expect(seen.filter((entry) => entry.endsWith(" 0"))).toEqual([]);
});

test("every kind of event was written", async () => {
  const rows = await database()
    .selectDistinct({ event: schema.auditEvents.event })
    .from(schema.auditEvents);
  expect(rows.map(({ event }) => event).sort()).toEqual([...EVENT_NAMES].sort());
});

test("no event holds a password's hash", async () => {
  const rows = await database().select().from(schema.auditEvents);
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => JSON.stringify(row).includes("$argon2"))).toEqual([]);
});

/** What the story does not happen to do. */
async function actTheRest() {
  const { thang, hanh } = commune.company;
  const occasion = { actor: thang, now: OPENS_AT };
  const system = { actor: { kind: "system" }, now: OPENS_AT } as const;
  const password = "một mật khẩu khác hẳn trước";
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const address = "127.0.0.1";
  const { sessionId } = done(await openSession(occasion, { address, device: "Firefox" }));
  await reviewThePlan();
  done(await changeLocale(occasion, { locale: "en" }));
  done(await noteExport(occasion, { list: "trail", format: "xlsx" }));
  done(
    await changePassword(occasion, {
      currentPassword: DEMONSTRATION_PASSWORD,
      password,
      repeatPassword: password,
      sessionId,
    }),
  );
  done(await closeSession(occasion, { sessionId, cause: "signed_out" }));
  done(await lockSignIn(system, { accountId: thang.userId, scope: "name", address }));
  done(await resetPassword(system, { username: CAST.thang.username, passwordHash }));
  await administer(commune.company, OPENS_AT);
  await keepTheRegister(commune.company.tuan);
  const task = await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy");
  const world = { company: commune.company, planId: task.planId, now: OPENS_AT };
  await actAside(world);
  await actDeadlines(world);
  await actDelegating(world);
  await actDirecting(world);
  await actCalendars(world);
  await actNotices(world);
  await actJobs(world);
  await actPapers(world);
  await actRemarks(world);
  await actStaff(world);
  await actTrajectory(world);
  await actTargets(world);
  await actRounds(world);
  // The last, for nothing begins any more in a period that was closed.
  await actPeriods(world);
  const withdrawing = { taskId: task.id, turn: task.turn };
  done(await withdrawSubmission({ actor: hanh, now: OPENS_AT }, withdrawing));
}

/** Answers of every sort, taken back and published, and a draft that is discarded. */
async function reviewThePlan() {
  const { mai, son } = commune.company;
  const occasion = { actor: mai, now: OPENS_AT };
  const { planId } = await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy");
  const review = await planReview(mai, planId);
  if (!review) throw new Error("the standing office cannot review its plan");
  const { plan, questions, duties } = review;
  const asked = (kind: string, ref: string | null = null) =>
    questions.find((one) => one.kind === kind && one.ref === ref)?.id ?? "";
  const agency = review.agencies.find(({ name }) => name === "Thống kê")?.id ?? "";
  const groupId = review.agencies.find(({ name }) => name === "các thôn")?.id ?? "";
  const [lead] = duties.find(({ ref }) => ref === "III.3")?.parties ?? [];
  const answers = [
    { kind: "lead_not_named", questionId: asked("lead_not_named", "III.3"), leads: lead?.agencyId },
    { kind: "open_group", questionId: asked("open_group", "III.1.1"), agencies: agency },
  ] as const;
  for (const answer of answers) done(await answerQuestion(occasion, answer as never));
  const questionIds = [asked("no_deadline", "V.4.1"), asked("no_deadline", "V.4.3")];
  done(await answerLastDays(occasion, { planId, questionIds, choice: "day", day: "28/12" }));
  const days = [{ questionId: asked("no_deadline", "V.4.2"), typed: "30/12/2026" }];
  done(await answerEachLastDay(occasion, { planId, days }));
  done(await setGroupMembers(occasion, { groupId, members: [agency] }));
  const file = { sha256: "a".repeat(64), name: "Biểu.pdf", size: 1, mediaType: "application/pdf" };
  done(await attachAnnex(occasion, { questionId: asked("annex_missing"), file }));
  done(await publishPlan(occasion, { planId }));
  done(await clearAnswer(occasion, { questionId: asked("open_group", "III.1.1") }));
  done(await publishPlan({ actor: son, now: OPENS_AT }, { planId }));
  const source = "I. NHIỆM VỤ\n\n1. Rà soát hộ nghèo.\n\n* Cơ quan thực hiện: Trạm Y tế xã.";
  const { standingAgencyId } = plan;
  const draft = { source, sourceName: "ke-hoach.md", standingAgencyId };
  const imported = done(await importPlan(occasion, draft));
  done(await discardPlan(occasion, imported));
}

async function allChanges(): Promise<RowChange[]> {
  const { auditEvents } = schema;
  const events = await database()
    .select({ at: auditEvents.at, number: auditEvents.number, changes: auditEvents.changes })
    .from(auditEvents)
    .orderBy(auditEvents.number);
  return events.flatMap(({ changes }) => changes);
}

/** Plays changes in order; what a change says was there before must have been. */
function rebuild(changes: RowChange[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { id, before, after } of changes) {
    expect(rows.get(id) ?? null).toEqual(before);
    if (after) rows.set(id, after);
    else rows.delete(id);
  }
  return [...rows.values()];
}

function plain(row: Row): Row {
  const entries = Object.entries(row).filter(([name]) => !LEFT_OUT.includes(name));
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}

function sorted(rows: Row[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}

test("every table with a key is one the trail can name", () => {
  const keyless = tables.filter((table) => {
    const config = getTableConfig(table);
    return config.primaryKeys.length === 0 && !config.columns.some((column) => column.primary);
  });
  expect(keyless.map(getTableName)).toEqual([]);
});
