import { z } from "zod";
import { agencies } from "../../db/schema/agencies";
import { administers } from "../../domain/permissions";
import { heldRegister } from "../agency-register";
import { command } from "../command";

/** Gives a body its place in protocol order, counted from 1; those behind it make room. */
export const moveAgency = command({
  event: "agency.moved",
  input: z.object({
    agencyId: z.uuid("missing"),
    place: z.coerce.number({ error: "place_range" }).int("place_range").min(1, "place_range"),
  }),
  load: async (scope, { agencyId }) => {
    const bodies = await heldRegister(scope);
    const body = bodies.find(({ id }) => id === agencyId);
    return body ? { body, bodies } : null;
  },
  may: administers,
  refuse: ({ bodies }, { place }) =>
    place > bodies.length ? { reason: "invalid", fields: { place: "place_range" } } : null,
  apply: async ({ write }, { body, bodies }, { place }) => {
    const order = bodies.filter((other) => other !== body);
    order.splice(place - 1, 0, body);
    for (const [index, { id, protocolOrder }] of order.entries()) {
      if (protocolOrder !== index + 1) {
        await write.update(agencies, { id }, { protocolOrder: index + 1 });
      }
    }
    return { payload: { name: body.name, place }, about: { agencyId: body.id }, value: null };
  },
});
