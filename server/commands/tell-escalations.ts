import { asc, isNull } from "drizzle-orm";
import { z } from "zod";
import { escalationRecipients } from "../../db/schema/escalations";
import { type Act, command, type Scope } from "../command";
import { queueDeliveries } from "../deliveries";
import { publicUrl } from "../env";
import { escalationText } from "../escalation-text";
import { communeName } from "../queries/commune";
import { type UntoldEscalation, untoldEscalations } from "../queries/round/untold-escalations";

/**
 * Writes to everybody a step of escalation is for and who has not been told: one message of all of them. Who does not
 * want mail about it, or has no address, has been told by the bell alone.
 */
export const tellEscalations = command({
  event: "escalations.told",
  input: z.object({}),
  load: async (scope) => {
    if (scope.actor.kind !== "system") return { untold: [], commune: "" };
    const held = await holdUntold(scope);
    const untold = (await untoldEscalations(scope.visible)).filter((one) => held.has(keyOf(one)));
    return { untold, commune: await communeName() };
  },
  may: (actor) => actor.kind === "system",
  refuse: ({ untold }) => (untold.length === 0 ? { reason: "nothing_to_tell" } : null),
  apply: async (act, { untold, commune }) => {
    const people = groupedBy(untold);
    const sent = await send(act, people, commune);
    for (const { escalationId, userId } of untold) {
      const told = { toldAt: act.now, deliveryId: sent.get(userId) ?? null };
      await act.write.update(escalationRecipients, { escalationId, userId }, told);
    }
    const steps = new Set(untold.map(({ escalationId }) => escalationId)).size;
    return {
      payload: { day: act.today, steps, people: people.size },
      about: {},
      value: { people: people.size, mails: sent.size },
    };
  },
});

type Recipient = { escalationId: string; userId: string };
const keyOf = ({ escalationId, userId }: Recipient) => `${escalationId}/${userId}`;

/** Those who have not been told, held until they are: a second round finds none left. What comes after is the next's. */
async function holdUntold({ visible }: Scope): Promise<Set<string>> {
  const { escalationId, userId, toldAt } = escalationRecipients;
  const rows = await visible.read
    .select({ escalationId, userId })
    .from(escalationRecipients)
    .where(isNull(toldAt))
    .orderBy(asc(escalationId), asc(userId))
    .for("update");
  return new Set(rows.map(keyOf));
}

/** One message each, of all that the person is told today; answers which message that was. */
async function send(
  act: Act,
  people: ReadonlyMap<string, readonly UntoldEscalation[]>,
  commune: string,
): Promise<Map<string, string>> {
  const messages = [...people].flatMap(([userId, told]) => {
    const [first] = told;
    if (!first?.isWanted) return [];
    const letter = { day: act.today, commune, locale: first.locale, url: publicUrl() };
    const { subject, text } = escalationText(told, letter);
    return [{ userId, kind: "escalation" as const, subject, text, aboutId: first.escalationId }];
  });
  const sent = await queueDeliveries(act, messages);
  return new Map(sent.map(({ userId, id }) => [userId, id]));
}

function groupedBy(untold: readonly UntoldEscalation[]): Map<string, UntoldEscalation[]> {
  const people = new Map<string, UntoldEscalation[]>();
  for (const one of untold) people.set(one.userId, [...(people.get(one.userId) ?? []), one]);
  return people;
}
