import { eq } from "drizzle-orm";
import { z } from "zod";
import { targets } from "../../db/schema/targets";
import { mayEnterFigures } from "../../domain/target/rights";
import { command } from "../command";
import { targetSubject } from "../target-subject";

/** Says which agency reports how far a target has come; from then on it is a person's word, not the plan's. */
export const setTargetAgency = command({
  event: "target.agency_set",
  input: z.object({ targetId: z.uuid("missing"), agencyId: z.uuid("choice") }),
  load: async (scope, input) => {
    const target = await targetSubject(scope, input.targetId);
    if (!target) return null;
    const agency = scope.visible.agencies();
    const [body] = await scope.visible.read
      .select({ id: agency.id, name: agency.name, kind: agency.kind })
      .from(agency)
      .where(eq(agency.id, input.agencyId));
    return { ...target, body: body?.kind === "agency" ? body : null };
  },
  may: mayEnterFigures,
  refuse: ({ body }) => (body ? null : { reason: "invalid", fields: { agencyId: "choice" } }),
  apply: async (act, { id, planId, name, body }) => {
    if (!body) throw new Error("a body that cannot report was not refused");
    const responsible = { responsibleAgencyId: body.id, responsibleDutyId: null };
    await act.write.update(targets, { id }, responsible);
    return {
      payload: { target: name, agency: body.name },
      about: { planId, agencyId: body.id },
      value: null,
    };
  },
});
