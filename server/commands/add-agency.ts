import { z } from "zod";
import { agencies } from "../../db/schema/agencies";
import { administers } from "../../domain/permissions";
import { agencyFrom, heldRegister, refuseTakenName, typedAgency } from "../agency-register";
import { command } from "../command";

/** Adds a body to the commune, after all others in protocol order. */
export const addAgency = command({
  event: "agency.added",
  input: z.object({ ...typedAgency, kind: z.enum(["agency", "group"], { error: "choice" }) }),
  load: async (scope) => ({ bodies: await heldRegister(scope) }),
  may: administers,
  refuse: ({ bodies }, input) => refuseTakenName(input, bodies),
  apply: async ({ write }, { bodies }, input) => {
    const added = await write.insert(agencies, {
      ...agencyFrom(input),
      kind: input.kind,
      protocolOrder: (bodies.at(-1)?.protocolOrder ?? 0) + 1,
    });
    return {
      payload: { name: added.name },
      about: { agencyId: added.id },
      value: { agencyId: added.id },
    };
  },
});
