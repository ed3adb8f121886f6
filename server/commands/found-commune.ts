import { z } from "zod";
import { agencies } from "../../db/schema/agencies";
import { settings } from "../../db/schema/settings";
import { command } from "../command";

const agency = z.object({
  name: z.string().min(1),
  shortName: z.string().min(1),
  aliases: z.array(z.string()),
  kind: z.enum(["agency", "group"]),
  relation: z.enum(["subordinate", "asked"]),
});

/** Writes down who the commune is and which bodies it has, in protocol order, into an empty database. */
export const foundCommune = command({
  event: "commune.founded",
  input: z.object({
    name: z.string().min(1),
    province: z.string().min(1),
    agencies: z.array(agency).min(1),
  }),
  load: async ({ visible }) => {
    const known = visible.agencies();
    return { agencies: await visible.read.select({ id: known.id }).from(known).limit(1) };
  },
  may: (actor) => actor.kind === "system",
  refuse: (found) => (found.agencies.length > 0 ? { reason: "already_founded" } : null),
  apply: async ({ write }, _found, input) => {
    await write.insert(settings, { key: "commune", value: input.name });
    await write.insert(settings, { key: "province", value: input.province });
    await write.insertAll(
      agencies,
      input.agencies.map((row, place) => ({ ...row, protocolOrder: place + 1 })),
    );
    return {
      payload: { name: input.name, agencies: input.agencies.length },
      about: {},
      value: null,
    };
  },
});
