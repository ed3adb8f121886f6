import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedPlan } from "../db/seed/commune";
import { visibleTo } from "../db/visibility";
import { bringPlan } from "./bring-plan";
import { discardPlan } from "./commands/discard-plan";
import { openAccount } from "./commands/open-account";
import { publishPlan } from "./commands/publish-plan";
import { updateTask } from "./commands/update-task";
import { done } from "./found";
import { agencyHome } from "./queries/agency-home";
import { allTasks } from "./queries/all-tasks";
import { planPage } from "./queries/plan-page";
import { planReview } from "./queries/plan-review";
import { plansPage } from "./queries/plans-page";
import { trailPage } from "./queries/trail-page";
import { MONDAY, reportForm, type TestCommune, taskOf, testCommune } from "./testing/commune";

const DAY = "2026-06-08";
const SYSTEM = { kind: "system" } as const;

const PATROL = `KẾ HOẠCH
Bảo đảm an ninh trật tự dịp lễ

I. NHIỆM VỤ

1. Tuần tra các tuyến đường chính trước ngày 02/9/2026.

* Cơ quan thực hiện: Công an xã chủ trì, phối hợp với Phòng Kinh tế, Ban Chỉ huy Quân sự xã.

2. Trực ban ban đêm tại trụ sở.

* Cơ quan thực hiện: Văn phòng HĐND-UBND, Công an xã.
`;

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune();
  process.env.NEXTAUTH_URL = "https://don-doc.example";
});
afterAll(() => commune.close());

const patrol = (more: { standing?: string; source?: string } = {}) =>
  bringPlan({ source: PATROL, sourceName: "tuan-tra.md", ...more });

test("a plan that cannot be taken is refused with its reason, and nothing is kept", async () => {
  const real = seedPlan();
  expect(await bringPlan(real)).toEqual({ ok: false, reason: "already_imported" });
  expect(await patrol({ source: "Kính gửi các đồng chí.", standing: "Công an xã" })).toMatchObject({
    reason: "plan_unreadable",
  });
  expect(await patrol({ standing: "Sở Tài chính" })).toMatchObject({ reason: "office_unknown" });
  expect((await plansPage(commune.company.son)).length).toBe(1);
});

test("the only standing office is meant when none is named; of several one has to be named", async () => {
  const draft = await patrol();
  expect(draft).toMatchObject({ ok: true, duties: 2, office: "Phòng Văn hoá - Xã hội" });
  const planId = idIn(draft);
  const { mai, thang, tuan, dung } = commune.company;
  expect(draft).toMatchObject({ review: `https://don-doc.example/plans/${planId}/review` });
  expect((await plansPage(mai)).map(({ id }) => id)).toContain(planId);
  for (const other of [thang, tuan, dung]) {
    expect((await plansPage(other)).map(({ id }) => id)).not.toContain(planId);
    const trail = await trailPage(other, { personId: null, agencyId: null, taskId: null, page: 1 });
    expect(trail.rows.filter(({ payload }) => JSON.stringify(payload).includes("an ninh"))).toEqual(
      [],
    );
  }
  done(await discardPlan({ actor: mai, now: MONDAY }, { planId }));
  expect((await plansPage(mai)).map(({ id }) => id)).not.toContain(planId);
  expect(await planReview(mai, planId)).toBeNull();

  const agencyId = dung.agencyId;
  const account = {
    username: "ca-thuong-truc",
    passwordHash: "x",
    role: "standing_office",
    agencyId,
  };
  done(await openAccount({ actor: SYSTEM, now: MONDAY }, account as never));
  expect(await patrol()).toMatchObject({ reason: "office_unclear", among: expect.any(Array) });
});

test("a second plan beside the first works, each under its own standing office", async () => {
  const { mai, thang, hanh, son, dung } = commune.company;
  const planId = idIn(await patrol({ standing: "cong an xa" }));
  const office = { ...dung, role: "standing_office" as const };
  expect(await planReview(mai, planId)).toBeNull();
  expect(await publishPlan({ actor: mai, now: MONDAY }, { planId })).toMatchObject({
    reason: "not_found",
  });
  expect(done(await publishPlan({ actor: office, now: MONDAY }, { planId })).created).toBe(5);

  // The first plan's office reads the second plan and steers nothing of it.
  expect((await plansPage(mai)).find(({ id }) => id === planId)?.steers).toBe(false);
  expect(await publishPlan({ actor: mai, now: MONDAY }, { planId })).toMatchObject({
    reason: "forbidden",
  });
  const everything = { planId: null, periodId: null, on: null, of: {}, page: 1 };
  const filter = { ...everything, search: "tuan tra" };
  const seen = async (actor: typeof mai) => (await allTasks(actor, filter, DAY)).total;
  expect([await seen(son), await seen(office), await seen(mai)]).toEqual([3, 3, 0]);
  expect([await seen(thang), await seen(hanh)]).toEqual([3, 0]);

  const home = Object.values(await agencyHome(thang, DAY)).flat();
  expect(home.filter(({ text }) => text.startsWith("Tuần tra"))).toHaveLength(1);
  const asked = { planId, periodId: null, on: null, duty: null };
  expect((await planPage(thang, asked, DAY))?.duties).toHaveLength(2);
  const first = await taskOf("V.4.4", "Bảo hiểm xã hội cơ sở Giao Thủy");
  const whole = { ...asked, planId: first.planId };
  expect((await planPage(thang, whole, DAY))?.duties).toHaveLength(30);

  const visible = visibleTo(SYSTEM);
  const task = visible.tasks();
  const rows = await visible.read.select().from(task).where(eq(task.planId, planId));
  expect(
    rows.find(({ ref, agencyName }) => ref === "I.1" && agencyName === "Công an xã"),
  ).toMatchObject({
    ...{ role: "lead", lastDay: "2026-09-01", lastDaySource: "plan" },
  });
  const own = rows.find((row) => row.agencyId === thang.agencyId);
  if (!own) throw new Error("Phòng Kinh tế has no task of the second plan");
  done(await updateTask({ actor: thang, now: MONDAY }, reportForm(own) as never));
  const trail = { personId: null, agencyId: null, taskId: own.id, page: 1 };
  expect((await trailPage(office, trail)).rows).toHaveLength(1);
  expect((await trailPage(mai, trail)).rows).toHaveLength(0);
});

test("what was to be done once by a day is not given again in the next year", async () => {
  const plans = await plansPage(commune.company.son);
  const planId = plans.find(({ title }) => title.includes("an ninh"))?.id ?? "";
  const next = { actor: commune.company.son, now: new Date("2027-01-04T08:00:00+07:00") };
  expect(done(await publishPlan(next, { planId })).created).toBe(2);
});

function idIn(brought: Awaited<ReturnType<typeof bringPlan>>): string {
  if (!brought.ok) throw new Error(brought.reason);
  return /plans\/([^/]+)\//.exec(brought.review)?.[1] ?? "";
}
