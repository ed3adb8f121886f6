import { z } from "zod";
import { agencies } from "../../db/schema/agencies";
import { administers } from "../../domain/permissions";
import { agencyFrom, heldRegister, refuseTakenName, typedAgency } from "../agency-register";
import { command } from "../command";

/** Writes down anew what a body is called and how it stands to the commune. */
export const changeAgency = command({
  event: "agency.changed",
  input: z.object({ ...typedAgency, agencyId: z.uuid("missing") }),
  load: async (scope, { agencyId }) => {
    const bodies = await heldRegister(scope);
    const body = bodies.find(({ id }) => id === agencyId);
    return body ? { body, bodies } : null;
  },
  may: administers,
  refuse: ({ body, bodies }, input) => refuseTakenName(input, bodies, body.id),
  apply: async ({ write }, { body }, input) => {
    const changed = await write.update(agencies, { id: body.id }, agencyFrom(input));
    return { payload: { name: changed.name }, about: { agencyId: body.id }, value: null };
  },
});
