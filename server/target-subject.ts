import "server-only";
import { and, eq, inArray, isNotNull, or } from "drizzle-orm";
import { targets } from "../db/schema/targets";
import type { Visible } from "../db/visibility";
import { inForce, keyOf } from "../domain/target/figures";
import type { Scope } from "./command";

/**
 * The target a command is about, as this person sees it. It is held with what it is part of and its parts, by their
 * whole, so that two who write figures of one family come one after the other.
 */
export async function targetSubject(scope: Scope, targetId: string) {
  const { visible } = scope;
  const target = visible.targets();
  const [exists] = await visible.read
    .select({ id: target.id, partOfId: target.partOfId })
    .from(target)
    .where(and(eq(target.id, targetId), isNotNull(target.planPublishedAt)));
  if (!exists) return null;
  if (scope.actor.kind === "system" || scope.actor.role !== "admin") {
    await visible.read
      .select({ id: targets.id })
      .from(targets)
      .where(eq(targets.id, exists.partOfId ?? exists.id))
      .for("no key update");
  }
  const [row] = await visible.read.select().from(target).where(eq(target.id, targetId));
  return row ?? null;
}

export type TargetSubject = NonNullable<Awaited<ReturnType<typeof targetSubject>>>;

/** The target's own written figures, and those in force of what it is part of and of its parts. */
export async function figuresAround(visible: Visible, { id, partOfId }: TargetSubject) {
  const target = visible.targets();
  const around = await visible.read
    .select({ id: target.id, finalYear: target.finalYear, finalValue: target.finalValue })
    .from(target)
    .where(or(eq(target.partOfId, id), ...(partOfId ? [eq(target.id, partOfId)] : [])));
  const value = visible.targetValues();
  const ids = [id, ...around.map((one) => one.id)];
  const values = await visible.read.select().from(value).where(inArray(value.targetId, ids));
  const of = (targetId: string) => values.filter((row) => row.targetId === targetId);
  const figuresOf = (one: (typeof around)[number]) => {
    const figures = new Map(inForce(of(one.id)).map((row) => [keyOf(row), row.value]));
    const { finalYear: year, finalValue } = one;
    // The plan's own last figure is no row.
    if (year !== null && finalValue !== null)
      figures.set(keyOf({ kind: "planned", year, agencyId: null }), finalValue);
    return figures;
  };
  const whole = around.find((one) => one.id === partOfId);
  return {
    values: of(id),
    wholes: whole ? figuresOf(whole) : new Map<string, number>(),
    parts: around.filter((one) => one.id !== partOfId).map(figuresOf),
  };
}
