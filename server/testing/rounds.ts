import { eq } from "drizzle-orm";
import { database } from "../../db/client";
import { auditEvents } from "../../db/schema/audit";
import { users } from "../../db/schema/people";
import { visibleTo } from "../../db/visibility";
import { addDays, type Day } from "../../domain/day";
import { NOTICE_KINDS } from "../../domain/notice";
import { writeDay } from "../../domain/vietnamese-day";
import { changeNotices } from "../commands/change-notices";
import { setLastDay } from "../commands/set-last-day";
import { CAST, type CastName } from "../demonstration/cast";
import type { Company } from "../demonstration/company";
import { done } from "../found";
import { taskOf } from "./commune";

const SYSTEM = { kind: "system" } as const;

/** An instant of a day on the clock of Viet Nam. */
export function atOn(day: Day, clock = "07:00:00"): Date {
  return new Date(`${day}T${clock}+07:00`);
}

/** The days from one to another, both included. */
export function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * Everybody of the cast gets an address. Those who steer hear nothing of what is silent, which in a plan without days
 * would be all of it.
 */
export async function giveAddresses({ mai, son }: Company): Promise<void> {
  for (const { username } of Object.values(CAST)) {
    const email = `${username}@xuan-truong.example`;
    await database().update(users).set({ email }).where(eq(users.username, username));
  }
  const mail = NOTICE_KINDS.filter((kind) => kind !== "silent");
  for (const actor of [mai, son]) {
    const occasion = { actor, now: atOn("2026-06-09", "08:00:00") };
    done(await changeNotices(occasion, { bell: [...NOTICE_KINDS], mail }));
  }
}

/** A task with a last day that the standing office set in June. */
export async function lastDayOn(company: Company, ref: string, agency: string, lastDay: Day) {
  const { id: taskId } = await taskOf(ref, agency);
  const occasion = { actor: company.mai, now: atOn("2026-06-09", "09:00:00") };
  done(await setLastDay(occasion, { taskId, lastDay: writeDay(lastDay) }));
  return taskOf(ref, agency);
}

/** All digests, each as "day who: kind named/total, …", in order. */
export async function writtenDigests(company: Company): Promise<string[]> {
  const visible = visibleTo(SYSTEM);
  const digest = visible.digests();
  const rows = await visible.read.select().from(digest);
  return rows
    .map(({ day, userId, counts }) => {
      const told = Object.entries(counts).map(
        ([kind, { named, total }]) => `${kind} ${named}/${total}`,
      );
      return `${day} ${nameOf(company, userId)}: ${told.join(", ")}`;
    })
    .sort();
}

/** All steps of a task in the order they were taken: "day step nth: whom". */
export async function takenSteps(company: Company, taskId: string): Promise<string[]> {
  const visible = visibleTo(SYSTEM);
  const escalation = visible.escalations();
  const recipient = visible.escalationRecipients();
  const rows = await visible.read
    .select()
    .from(escalation)
    .leftJoin(recipient, eq(recipient.escalationId, escalation.id))
    .where(eq(escalation.taskId, taskId))
    .orderBy(escalation.nth);
  return rows.map(({ escalation: { day, step, nth, instead }, escalation_recipient: to }) => {
    const whom = [to ? nameOf(company, to.userId) : "nobody", instead && `(${instead})`];
    return `${day} ${step} ${nth}: ${whom.filter(Boolean).join(" ")}`;
  });
}

/** What was written to people outside the product: "who kind: subject". */
export async function queuedMails(company: Company): Promise<string[]> {
  const visible = visibleTo(SYSTEM);
  const delivery = visible.deliveries();
  const rows = await visible.read.select().from(delivery).orderBy(delivery.queuedAt);
  return rows.map(({ userId, kind, subject }) => `${nameOf(company, userId)} ${kind}: ${subject}`);
}

export async function eventCount(): Promise<number> {
  return (await database().select({ id: auditEvents.id }).from(auditEvents)).length;
}

function nameOf(company: Company, userId: string): string {
  const names = Object.keys(company) as CastName[];
  return names.find((name) => company[name].userId === userId) ?? userId;
}
