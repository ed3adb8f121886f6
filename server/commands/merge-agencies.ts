import { z } from "zod";
import { agencies } from "../../db/schema/agencies";
import { mergeTasks } from "../../domain/agency-merge";
import { aliasesAfterMerge } from "../../domain/agency-names";
import { administers } from "../../domain/permissions";
import type { Refusal } from "../../domain/refusal";
import { heldRegister } from "../agency-register";
import { command } from "../command";
import {
  moveAnswers,
  moveDirectives,
  moveMembers,
  moveMemberships,
  moveParties,
  moveRest,
} from "../merging-register";
import { handOver, heldTasks, joinPair } from "../merging-tasks";

/**
 * Two entries that are one body become one: what the first had goes to the second, and the first is met in the
 * trail alone. Never where both have acted on the same duty, for neither history may be thrown away.
 */
export const mergeAgencies = command({
  event: "agency.merged",
  input: z.object({ agencyId: z.uuid("missing"), intoId: z.uuid("choice") }),
  load: async (scope, { agencyId, intoId }) => {
    const bodies = await heldRegister(scope);
    const from = bodies.find(({ id }) => id === agencyId);
    const into = bodies.find(({ id }) => id === intoId);
    if (!from) return null;
    const held = await heldTasks(scope, [agencyId, intoId]);
    const of = (id: string) => held.filter((task) => task.agencyId === id);
    return { from, into, fate: mergeTasks(of(intoId), of(agencyId)) };
  },
  may: administers,
  refuse: ({ from, into, fate }): Refusal | null => {
    if (!into || into === from) return { reason: "invalid", fields: { intoId: "choice" } };
    if (into.kind !== from.kind) return { reason: "kinds_differ" };
    if (fate.clashes.length === 0) return null;
    return { reason: "both_acted", about: [...new Set(fate.clashes.map(({ ref }) => ref))] };
  },
  apply: async (act, { from, into, fate }) => {
    if (!into) throw new Error("a merge into nothing was not refused");
    const merging = { fromId: from.id, intoId: into.id };
    for (const task of fate.moved) await handOver(act, task, into.id);
    for (const pair of fate.pairs) await joinPair(act, pair, merging);
    await moveParties(act, merging);
    await moveAnswers(act, merging);
    await moveMembers(act, merging);
    const accounts = await moveMemberships(act, merging);
    await moveDirectives(act, merging);
    await moveRest(act, merging);
    await act.write.update(agencies, { id: from.id }, { mergedIntoId: into.id });
    await act.write.update(
      agencies,
      { id: into.id },
      {
        aliases: aliasesAfterMerge(into, from),
        formerCommune: into.formerCommune ?? from.formerCommune,
      },
    );
    const crossed = fate.pairs.filter((pair) => pair.crossed).length;
    return {
      payload: {
        ...{ name: from.name, into: into.name, accounts },
        ...{ tasks: fate.moved.length + crossed, ended: fate.pairs.length },
      },
      about: { agencyId: into.id },
      value: null,
    };
  },
});
