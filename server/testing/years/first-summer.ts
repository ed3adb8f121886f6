import { eq } from "drizzle-orm";
import { visibleTo } from "../../../db/visibility";
import { addVillages } from "../../commands/add-villages";
import { answerEachLastDay } from "../../commands/answer-each-last-day";
import { answerQuestion } from "../../commands/answer-question";
import { planReview } from "../../queries/plan-review";
import { agencyNamed } from "../register";
import { type SimulatedCommune, SYSTEM } from "./simulated-commune";
import { publish } from "./year-turns";

const VILLAGES = 8;

/** Last days as the standing office answers them over the duties in turn; an empty one stays open. */
const DAYS = ["31/3", "", "30/6", "30/9", "15/11", "", "20/12", "28/2", "30/4"];

/** July 2026: the villages come in with their heads, the office answers last days, and both are published. */
export async function nameVillages(world: SimulatedCommune): Promise<void> {
  const { ledger, company, planId } = world;
  const groupId = await agencyNamed("các thôn");
  const list = Array.from({ length: VILLAGES }, (_, at) => `Thôn ${at + 1}`).join("\n");
  const added = world.as(company.tuan);
  const passwordHashes = Array<string>(VILLAGES).fill("x");
  await ledger.done("agency.villages_added", () =>
    addVillages(added, { list, groupId, passwordHashes }),
  );
  for (const head of await headsOf(groupId)) world.takeIn(head);

  const days = await openDays(world);
  const office = world.as(company.mai);
  await ledger.done("plan.each_last_day_answered", () =>
    answerEachLastDay(office, {
      planId,
      days: days.map(({ questionId, typed }) => ({ questionId, typed })),
    }),
  );
  for (const { ref, typed } of days) world.answered.set(ref, recurring(typed));
  const held = world.ofYear("2026").filter(({ agencyId }) => agencyId === groupId);
  await publish(world, held);
}

/** 2028 begins with a default day for whatever has none. */
export async function answerDefault(world: SimulatedCommune): Promise<void> {
  const [question] = await questionsOf(world, "default_last_day");
  await answerDay(world, "default_last_day", question?.id, "30/11");
  world.defaultDay = "--11-30";
  await publish(world);
}

/** An answer that is changed and not published: the year that opens meanwhile goes by the old one. */
export async function changeAnswer(world: SimulatedCommune): Promise<() => void> {
  const [ref, before] = [...world.answered][0] ?? [];
  const question = (await questionsOf(world, "no_deadline")).find((one) => one.ref === ref);
  await answerDay(world, "no_deadline", question?.id, before === "--03-31" ? "31/5" : "31/3");
  return () => world.answered.set(ref ?? "", before === "--03-31" ? "--05-31" : "--03-31");
}

async function answerDay(world: SimulatedCommune, kind: string, questionId = "", day: string) {
  const occasion = world.as(world.company.mai);
  const answer = { kind, questionId, choice: "day", day };
  await world.ledger.done("plan.question_answered", () =>
    answerQuestion(occasion, answer as Parameters<typeof answerQuestion>[1]),
  );
}

async function openDays(world: SimulatedCommune) {
  const questions = await questionsOf(world, "no_deadline");
  return questions.flatMap(({ id, ref }, at) => {
    const typed = DAYS[at % DAYS.length];
    return typed && ref ? [{ questionId: id, ref, typed }] : [];
  });
}

async function questionsOf({ company, planId }: SimulatedCommune, kind: string) {
  const review = await planReview(company.mai, planId);
  const asked = review?.questions.filter((one) => one.kind === kind) ?? [];
  return asked.sort((one, other) => (one.ref ?? "").localeCompare(other.ref ?? ""));
}

function recurring(typed: string): string {
  const [day = "", month = ""] = typed.split("/").map((part) => part.padStart(2, "0"));
  return `--${month}-${day}`;
}

/** The heads of the villages, each with the account that came with it. */
async function headsOf(groupId: string) {
  const visible = visibleTo(SYSTEM);
  const member = visible.members();
  const membership = visible.memberships();
  const rows = await visible.read
    .select({
      userId: membership.userId,
      membershipId: membership.id,
      agencyId: membership.agencyId,
      role: membership.role,
    })
    .from(membership)
    .innerJoin(member, eq(member.memberId, membership.agencyId))
    .where(eq(member.groupId, groupId));
  return rows.map((row) => ({
    kind: "person" as const,
    ...row,
    agencyIds: [row.agencyId],
    powers: [],
    isShared: false,
  }));
}
