import { z } from "zod";
import { agencies, agencyMembers } from "../../db/schema/agencies";
import { administers } from "../../domain/permissions";
import type { Refusal } from "../../domain/refusal";
import { freeUsername, usernameFor } from "../../domain/username";
import { MOST_VILLAGES, readVillages } from "../../domain/village-list";
import { heldRegister } from "../agency-register";
import { type Act, command } from "../command";
import { insertAccount, oneAfterAnother } from "../new-account";

const LONGEST_LIST = 200_000;

/**
 * Brings in the villages of a list at once: each an agency, a member of the group, with an account for its head.
 * One password's hash comes with each line that is new. What the commune has already stays as it is.
 */
export const addVillages = command({
  event: "agency.villages_added",
  input: z.object({
    list: z.string({ error: "missing" }).trim().min(1, "missing").max(LONGEST_LIST, "too_long"),
    groupId: z.uuid("choice"),
    passwordHashes: z.array(z.string().min(1)),
  }),
  load: async (scope, { list, groupId }) => {
    await oneAfterAnother(scope);
    const bodies = await heldRegister(scope);
    const account = scope.visible.accounts();
    const known = await scope.visible.read.select({ username: account.username }).from(account);
    return {
      bodies,
      group: bodies.find(({ id, kind }) => id === groupId && kind === "group"),
      lines: readVillages(list, bodies),
      usernames: new Set(known.map(({ username }) => username)),
    };
  },
  may: administers,
  refuse: ({ group, lines }, { passwordHashes }): Refusal | null => {
    if (!group) return { reason: "invalid", fields: { groupId: "choice" } };
    if (lines.some(({ verdict }) => verdict === "bad")) return { reason: "villages_wrong" };
    const fresh = lines.filter(({ verdict }) => verdict === "good").length;
    if (fresh === 0) return { reason: "villages_known" };
    if (fresh > MOST_VILLAGES) return { reason: "invalid", fields: { list: "too_many_lines" } };
    return fresh === passwordHashes.length ? null : { reason: "status_changed" };
  },
  apply: async (act, { bodies, group, lines, usernames }, { passwordHashes }) => {
    if (!group) throw new Error("a list without a group was not refused");
    const fresh = lines.filter((line) => line.verdict === "good");
    const last = bodies.at(-1)?.protocolOrder ?? 0;
    const added = await act.write.insertAll(
      agencies,
      fresh.map(({ agencyName, village }, place) => ({
        name: agencyName,
        shortName: agencyName,
        kind: "agency" as const,
        relation: "subordinate" as const,
        formerCommune: village.formerCommune,
        protocolOrder: last + place + 1,
      })),
    );
    const members = added.map(({ id }) => ({ groupId: group.id, memberId: id }));
    await act.write.insertAll(agencyMembers, members);
    const accounts = [];
    for (const [place, { village }] of fresh.entries()) {
      const username = freeUsername(
        usernameFor(`${village.name} ${village.formerCommune ?? ""}`),
        usernames,
      );
      usernames.add(username);
      const agency = added[place];
      if (!agency) throw new Error("a village was not written");
      await openFor(act, {
        username,
        agencyId: agency.id,
        village,
        passwordHash: passwordHashes[place],
      });
      accounts.push({ username, name: village.head, agency: agency.name });
    }
    return {
      payload: { count: added.length, group: group.name },
      about: { agencyId: group.id },
      value: { accounts },
    };
  },
});

type Opening = {
  username: string;
  agencyId: string;
  village: { head: string | null; phone: string | null };
  passwordHash: string | undefined;
};

/** The head finds name and telephone filled in at the first sign-in, and may correct them. */
function openFor(act: Act, { village, passwordHash = "", ...account }: Opening) {
  return insertAccount(act, {
    ...account,
    passwordHash,
    name: village.head,
    phone: village.phone,
    role: "agency_head",
    fromDay: act.today,
  });
}
