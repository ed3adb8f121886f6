import "server-only";
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import { database, type Transaction } from "../db/client";
import { commandReceipts } from "../db/schema/audit";
import { type Visible, visibleTo } from "../db/visibility";
import { type AuditEvents, type EventName, isOnDuties } from "../domain/audit";
import { type Day, dayOf } from "../domain/day";
import { heldPower } from "../domain/permissions";
import type { Actor, Person } from "../domain/person";
import type { Power } from "../domain/power";
import type { FieldProblem, Refusal } from "../domain/refusal";
import { tell } from "./notices";
import { type About, recordEvent } from "./trail";
import { Write } from "./write";

/** The longest name somebody may act under, in characters. */
const LONGEST_NAME = 100;

/** Who acts, when, and by which form. The same key with the same input is the same act. */
export type Occasion = {
  actor: Actor;
  now: Date;
  key?: string;
  /** Who of those that share the account acts. */
  actingName?: string;
};

export type Result<V> = { ok: true; value: V } | ({ ok: false } & Refusal);

/** What `load` reads through: the register as this person sees it. */
export type Scope = { visible: Visible; actor: Actor; now: Date; today: Day };

/** What `apply` is given. Reading goes through `read`, writing only through `write`. */
export type Act = {
  read: Pick<Transaction, "select" | "selectDistinct">;
  write: Write;
  actor: Actor;
  /** The person acting; a rule that lets the system act must not ask for it. */
  person: () => Person;
  now: Date;
  today: Day;
};

type Definition<E extends EventName, I extends z.ZodType, S, V> = {
  event: E;
  input: I;
  /** The power by which a deputy may do it in the chair's stead; the trail then says by which delegation. */
  power?: Power;
  /** Finds the subject as this person sees it; null means it does not exist for them. */
  load: (scope: Scope, input: z.output<I>) => Promise<S | null>;
  may: (actor: Actor, subject: S) => boolean;
  refuse: (subject: S, input: z.output<I>, scope: Scope) => Refusal | null;
  apply: (
    act: Act,
    subject: S,
    input: z.output<I>,
  ) => Promise<{ payload: AuditEvents[E]; about: About; value: V }>;
};

export type Command<I = unknown, V = unknown> = {
  (occasion: Occasion, input: I): Promise<Result<V>>;
  event: EventName;
  /** The power by which a deputy may do it, if it is one that can be given. */
  power?: Power;
};

/**
 * One act of one person as one transaction: load what they may see, ask whether they may, refuse with
 * a code, apply, record the event, commit. Nothing else in the product writes domain rows.
 */
export function command<E extends EventName, I extends z.ZodType, S, V>(
  definition: Definition<E, I, S, V>,
): Command<z.input<I>, V> {
  const run = async (occasion: Occasion, raw: z.input<I>): Promise<Result<V>> => {
    const parsed = definition.input.safeParse(raw);
    if (!parsed.success) return { ok: false, reason: "invalid", fields: problemsOf(parsed.error) };
    return inTransaction((tx) => perform(tx, definition, occasion, parsed.data));
  };
  return Object.assign(run, { event: definition.event, power: definition.power });
}

async function perform<E extends EventName, I extends z.ZodType, S, V>(
  tx: Transaction,
  definition: Definition<E, I, S, V>,
  occasion: Occasion,
  input: z.output<I>,
): Promise<Result<V>> {
  const { actor, now } = occasion;
  const receipt = occasion.key ? receiptOf(definition.event, occasion, occasion.key, input) : null;
  if (receipt) {
    const answered = await earlierAnswer<V>(tx, receipt);
    if (answered) return answered;
  }
  const scope: Scope = { visible: visibleTo(actor, tx), actor, now, today: dayOf(now) };
  const subject = await definition.load(scope, input);
  if (subject === null) return { ok: false, reason: "not_found" };
  if (!definition.may(actor, subject)) return { ok: false, reason: "forbidden" };
  const nameless = refuseNameless(definition.event, occasion);
  if (nameless) return { ok: false, ...nameless };
  const refusal = definition.refuse(subject, input, scope);
  if (refusal) return { ok: false, ...refusal };

  const write = new Write(tx);
  const person = () => {
    if (actor.kind !== "person") throw new Error(`${definition.event} needs a person`);
    return actor;
  };
  const act: Act = { read: tx, write, actor, person, now, today: scope.today };
  const { payload, about, value } = await definition.apply(act, subject, input);
  const happened = { event: definition.event, actor, now, payload, about, changes: write.changes };
  const id = await recordEvent(tx, {
    ...happened,
    actingName: actingNameOf(occasion),
    delegationId: delegationFor(actor, definition.power),
  });
  await tell(tx, { ...happened, id });
  const result: Result<V> = { ok: true, value };
  if (receipt) await tx.insert(commandReceipts).values({ ...receipt, result, at: now });
  return result;
}

/** A shared account acts in the name of one of those who share it. */
function refuseNameless(event: EventName, occasion: Occasion): Refusal | null {
  const { actor } = occasion;
  if (actor.kind === "system" || !actor.isShared || !isOnDuties(event)) return null;
  const name = occasion.actingName?.trim() ?? "";
  if (name === "") return { reason: "invalid", fields: { actingName: "missing" } };
  if (name.length > LONGEST_NAME) return { reason: "invalid", fields: { actingName: "too_long" } };
  return null;
}

function actingNameOf({ actor, actingName }: Occasion): string | null {
  return actor.kind === "person" && actor.isShared ? actingName?.trim() || null : null;
}

function delegationFor(actor: Actor, power: Power | undefined): string | null {
  if (actor.kind === "system" || power === undefined) return null;
  return heldPower(actor, power)?.delegationId ?? null;
}

type Receipt = { actor: string; command: string; key: string; inputSha256: string };

function receiptOf(event: EventName, { actor }: Occasion, key: string, input: unknown): Receipt {
  const digest = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  return {
    actor: actor.kind === "person" ? actor.userId : "system",
    command: event,
    key,
    inputSha256: digest,
  };
}

/** Two taps may arrive together: the second waits for the first and finds its answer. */
async function earlierAnswer<V>(tx: Transaction, receipt: Receipt): Promise<Result<V> | null> {
  const name = `${receipt.actor}/${receipt.command}/${receipt.key}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
  const [row] = await tx
    .select({ result: commandReceipts.result })
    .from(commandReceipts)
    .where(
      sql`${commandReceipts.actor} = ${receipt.actor} and ${commandReceipts.command} = ${receipt.command}
        and ${commandReceipts.key} = ${receipt.key} and ${commandReceipts.inputSha256} = ${receipt.inputSha256}`,
    );
  return row ? (row.result as Result<V>) : null;
}

/** A refusal leaves nothing behind, also not what a rule may have written before it refused. */
class Refused extends Error {
  constructor(readonly result: Result<never>) {
    super("refused");
  }
}

async function inTransaction<V>(work: (tx: Transaction) => Promise<Result<V>>): Promise<Result<V>> {
  try {
    return await database().transaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}

/** The first problem of each field, as the code its schema gave it. */
function problemsOf(error: z.ZodError): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".");
    problems[field] ??= issue.message as FieldProblem;
  }
  return problems;
}
