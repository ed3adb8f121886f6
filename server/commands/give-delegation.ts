import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { delegations } from "../../db/schema/delegations";
import { delegationProblem, sharesDays } from "../../domain/delegation";
import { mayDelegate } from "../../domain/permissions";
import { POWERS } from "../../domain/power";
import type { FieldProblem, Refusal } from "../../domain/refusal";
import { writeDay } from "../../domain/vietnamese-day";
import { command, type Scope } from "../command";
import { optionalText, requiredDay } from "../form-fields";
import { oneAfterAnother } from "../new-account";

/** Uỷ quyền: the chair gives named powers to a deputy for a time. It holds from the first to the last day. */
export const giveDelegation = command({
  event: "delegation.given",
  input: z.object({
    toUserId: z.uuid("choice"),
    powers: z.array(z.enum(POWERS, { error: "choice" })).min(1, "nothing_chosen"),
    fromDay: requiredDay,
    untilDay: requiredDay,
    basis: optionalText(300),
  }),
  load: async (scope, { toUserId }) => ({
    terms: await termsOf(scope, toUserId),
    given: await givenTo(scope, toUserId),
  }),
  may: mayDelegate,
  refuse: ({ terms, given }, input, { actor, today }): Refusal | null => {
    const fields: Record<string, FieldProblem> = { ...delegationProblem(input, today) };
    const isOneself = actor.kind === "person" && actor.userId === input.toUserId;
    // Whoever has a wrong first day mends that one first; the person is looked up for the nearest that could be.
    const first = input.fromDay < today ? today : input.fromDay;
    const holds = terms.some(
      ({ fromDay, untilDay }) => fromDay <= first && (untilDay === null || untilDay >= first),
    );
    if (isOneself || !holds) fields.toUserId = isOneself ? "choice" : "person_gone";
    if (Object.keys(fields).length > 0) return { reason: "invalid", fields };
    const other = given.find((one) => sharesDays(one, input));
    if (!other) return null;
    const days = `${writeDay(other.fromDay)} - ${writeDay(other.untilDay)}`;
    return { reason: "delegation_overlaps", about: [days] };
  },
  apply: async ({ write, person, now }, { terms }, input) => {
    const { toUserId, fromDay, untilDay, basis } = input;
    const powers = POWERS.filter((power) => input.powers.includes(power));
    const values = { byUserId: person().userId, toUserId, powers, fromDay, untilDay, basis };
    const { id: delegationId } = await write.insert(delegations, { ...values, at: now });
    return {
      payload: { delegationId, to: terms[0]?.name ?? "", powers, fromDay, untilDay },
      about: { accountId: toUserId },
      value: null,
    };
  },
});

/** The terms of the person on the committee. Read in turn with acts on accounts, which may end them. */
async function termsOf(scope: Scope, userId: string) {
  await oneAfterAnother(scope);
  const deputy = scope.visible.deputies();
  return scope.visible.read.select().from(deputy).where(eq(deputy.userId, userId));
}

function givenTo({ visible }: Scope, userId: string) {
  const delegation = visible.delegations();
  return visible.read
    .select({ fromDay: delegation.fromDay, untilDay: delegation.untilDay })
    .from(delegation)
    .where(and(eq(delegation.toUserId, userId), isNull(delegation.revokedAt)));
}
