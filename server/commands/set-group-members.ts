import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { agencies, agencyMembers } from "../../db/schema/agencies";
import { mayNameMembers } from "../../domain/permissions";
import { manyIds } from "../answer-fields";
import { command } from "../command";

/**
 * Names all who belong to a group ("các thôn"), for every plan and duty alike. Input: `groupId`, `members`, ids of
 * agencies; none leaves it open again; `seen`, the members as far as the form knew. Tasks follow with the next publishing.
 */
export const setGroupMembers = command({
  event: "group.members_set",
  input: z.object({ groupId: z.uuid("missing"), members: manyIds, seen: z.string().optional() }),
  load: async ({ visible }, input) => {
    // Two who name the members at once do so one after the other.
    await visible.read
      .select({ id: agencies.id })
      .from(agencies)
      .where(eq(agencies.id, input.groupId))
      .for("no key update");
    const agency = visible.agencies();
    const member = visible.members();
    const [group] = await visible.read.select().from(agency).where(eq(agency.id, input.groupId));
    if (!group) return null;
    const before = await visible.read
      .select({ id: member.memberId })
      .from(member)
      .where(eq(member.groupId, group.id));
    const named = input.members.length
      ? await visible.read
          .select({ id: agency.id, name: agency.name, kind: agency.kind })
          .from(agency)
          .where(inArray(agency.id, input.members))
          .orderBy(agency.protocolOrder)
      : [];
    return { ...group, before: before.map(({ id }) => id), named };
  },
  may: (actor) => mayNameMembers(actor),
  refuse: (group, { members, seen }) => {
    if (group.kind !== "group") return { reason: "not_a_group" };
    if (seen !== undefined && seen !== [...group.before].sort().join())
      return { reason: "answer_changed" };
    const isEveryoneKnown = group.named.length === members.length;
    const isNobodyGroup = group.named.every(({ kind }) => kind === "agency");
    return isEveryoneKnown && isNobodyGroup
      ? null
      : { reason: "invalid", fields: { members: "choice" } };
  },
  apply: async ({ write }, group, { members }) => {
    const removed = group.before.filter((id) => !members.includes(id));
    const added = members.filter((id) => !group.before.includes(id));
    for (const memberId of removed)
      await write.remove(agencyMembers, { groupId: group.id, memberId });
    await write.insertAll(
      agencyMembers,
      added.map((memberId) => ({ groupId: group.id, memberId })),
    );
    const names = group.named.map(({ name }) => name);
    return {
      payload: {
        ...{ group: group.name, members: names },
        ...{ added: added.length, removed: removed.length },
      },
      about: { agencyId: group.id },
      value: { added: added.length, removed: removed.length },
    };
  },
});
