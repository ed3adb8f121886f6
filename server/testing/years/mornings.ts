import { eq, isNull, sql } from "drizzle-orm";
import { expect } from "vitest";
import { database } from "../../../db/client";
import { deliveries } from "../../../db/schema/deliveries";
import { digests } from "../../../db/schema/digests";
import { escalationRecipients, escalations } from "../../../db/schema/escalations";
import { users } from "../../../db/schema/people";
import type { Day } from "../../../domain/day";
import { changeEscalation } from "../../commands/change-escalation";
import { dailyRound } from "../../jobs/daily-round";
import { type Chance, chanceOf } from "../chance";
import { atOn } from "../rounds";
import { cardClass } from "./plain-task";
import type { SimulatedCommune } from "./simulated-commune";
import { expectedCounts, expectedRecipients, expectedSteps, type Reader } from "./told-mornings";

/** How many of a hundred mornings the machine is off, and how many rounds are made by two at once. */
const OFF = 4;
const BY_TWO = 10;

/** The mornings of five years: each has its round, unless the machine is off, and what it wrote is what the cards say. */
export class Mornings {
  /** Of its own, so that what people do stays the same whatever the mornings do. */
  private readonly chance: Chance;
  private from: readonly number[] = [1, 3, 7];
  private off = 0;
  /** Those since the last round, of which it told. */
  private untold: Day[] = [];
  made = 0;
  missed = 0;
  byTwo = 0;
  steps = 0;

  constructor(
    private readonly world: SimulatedCommune,
    seed: number,
  ) {
    this.chance = chanceOf(seed);
  }

  /** Everybody without an address gets one, so that mails are counted. */
  async giveAddresses(): Promise<void> {
    const email = sql`${users.username} || '@xuan-truong.example'`;
    await database().update(users).set({ email }).where(isNull(users.email));
  }

  /** The commune sets other days for its steps. */
  async changeDays(): Promise<void> {
    const occasion = this.world.as(this.world.company.tuan);
    const days = { head: "2", office: "5", chair: "10" };
    await this.world.ledger.done("escalation.days_changed", () => changeEscalation(occasion, days));
    this.from = [2, 5, 10];
  }

  /** Seven in the morning or a little later, before anybody is at work. */
  async begin(): Promise<void> {
    const { day, ledger } = this.world;
    // Now and then it stays off for some days.
    if (this.off === 0 && this.chance.percent(OFF)) this.off = this.chance.between(1, 9);
    this.untold.push(day);
    if (this.off > 0) {
      this.off--;
      this.missed++;
      return;
    }
    const now = atOn(day, `07:${String(this.chance.between(0, 59)).padStart(2, "0")}:00`);
    const isByTwo = this.chance.percent(BY_TWO);
    const rounds = await Promise.all(
      isByTwo ? [dailyRound(now), dailyRound(now)] : [dailyRound(now)],
    );
    this.made++;
    if (isByTwo) this.byTwo++;
    expect([day, rounds.filter((round) => round !== null).length]).toEqual([day, 1]);
    const steps = this.takeSteps();
    ledger.noted("digests.sent");
    for (const _ of steps) ledger.noted("task.escalated");
    if (steps.some(({ to }) => to.length > 0)) ledger.noted("escalations.told");
    await this.compareSteps(steps);
    await this.compareDigests();
    this.untold = [];
  }

  /** A round in the evening finds the day's made; where the machine was off all day nobody tries. */
  async tryAgain(wasMade: boolean): Promise<void> {
    if (!wasMade || !this.chance.percent(15)) return;
    expect(await dailyRound(atOn(this.world.day, "21:00:00"))).toBeNull();
  }

  private get readers(): Reader[] {
    const { company, people } = this.world;
    const all = [...Object.values(company), ...people.values()];
    return [...new Map(all.map((one) => [one.userId, one])).values()];
  }

  private takeSteps() {
    const { cards, day, standingAgencyId } = this.world;
    return [...cards.values()].flatMap((card) =>
      expectedSteps(card, day, this.from).map((step) => {
        card.escalated.push(`${step} ${card.lastDay}`);
        const to = expectedRecipients(step, card, this.readers, standingAgencyId);
        return { step: `${card.id} ${step} ${card.lastDay} ${card.escalated.length}`, to };
      }),
    );
  }

  private async compareSteps(steps: readonly { step: string; to: string[] }[]): Promise<void> {
    const { day } = this.world;
    this.steps += steps.length;
    const rows = await database()
      .select({
        taskId: escalations.taskId,
        step: escalations.step,
        lastDay: escalations.lastDay,
        nth: escalations.nth,
        to: sql<string[]>`coalesce(array_agg(${escalationRecipients.userId}::text)
          filter (where ${escalationRecipients.toldAt} is not null), '{}')`,
      })
      .from(escalations)
      .leftJoin(escalationRecipients, eq(escalationRecipients.escalationId, escalations.id))
      .where(eq(escalations.day, day))
      .groupBy(escalations.id);
    const taken = rows.map(({ taskId, step, lastDay, nth, to }) => {
      return `${taskId} ${step} ${lastDay} ${nth} ${[...to].sort().join()}`;
    });
    const wanted = steps.map(({ step, to }) => `${step} ${to.join()}`);
    expect([day, taken.sort()]).toEqual([day, wanted.sort()]);
  }

  private async compareDigests(): Promise<void> {
    const { day, cards, standingAgencyId } = this.world;
    const late = [...cards.values()].filter((card) => cardClass(card, day) === "overdue").length;
    const steering = new Set(
      this.readers.flatMap(({ role, userId }) =>
        role === "chair" || role === "standing_office" ? [userId] : [],
      ),
    );
    const rows = await database().select().from(digests).where(eq(digests.day, day));
    const written = rows.map(({ userId, counts, body }) => {
      const lines = Object.values(counts).reduce((sum, { named }) => sum + Math.min(named, 10), 0);
      expect(body.match(/^\d+\. /gm)?.length).toBe(lines);
      // Those who steer read above it how much is late wherever it is.
      const overview = /^Toàn xã: ([\d.]+) việc quá hạn/m.exec(body)?.[1]?.replace(".", "");
      expect([day, Number(overview ?? 0)]).toEqual([day, steering.has(userId) ? late : 0]);
      return [userId, inOrder(counts)];
    });
    const all = [...cards.values()];
    // Before the first there was nobody who could have told.
    const mornings = this.made === 1 ? [day] : this.untold;
    const wanted = this.readers.flatMap((reader) => {
      const counts = expectedCounts(reader, all, { mornings, standingAgencyId });
      return counts ? [[reader.userId, inOrder(counts)]] : [];
    });
    expect([day, written.sort()]).toEqual([day, wanted.sort()]);
  }
}

function inOrder(counts: object): string {
  return JSON.stringify(Object.entries(counts).sort());
}

/** How many mails each person got in each whole year, from the fewest to the most. */
export async function mailsOf(year: string): Promise<number[]> {
  const rows = await database()
    .select({ mails: sql<number>`count(*)::int` })
    .from(deliveries)
    .where(sql`to_char(${deliveries.queuedAt} at time zone 'Asia/Ho_Chi_Minh', 'YYYY') = ${year}`)
    .groupBy(deliveries.userId);
  return rows.map(({ mails }) => mails).sort((one, other) => one - other);
}

/** How often anybody got more than one mail of a kind on one day. */
export async function mailedTwice(): Promise<number> {
  const local = sql`(${deliveries.queuedAt} at time zone 'Asia/Ho_Chi_Minh')::date`;
  const rows = await database()
    .select({ mails: sql<number>`count(*)::int` })
    .from(deliveries)
    .groupBy(deliveries.userId, deliveries.kind, local)
    .having(sql`count(*) > 1`);
  return rows.length;
}
