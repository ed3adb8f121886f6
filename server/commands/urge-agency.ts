import { eq } from "drizzle-orm";
import { z } from "zod";
import { mayUrgeIn } from "../../domain/permissions";
import { command } from "../command";
import { overdueOf, refuseUrging, typedPlan, urge } from "../urging";

/** Đôn đốc một đơn vị: all its overdue tasks of a plan, whichever part it has in them, in one act. */
export const urgeAgency = command({
  event: "agency.urged",
  power: "urge",
  input: z.object({ ...typedPlan, agencyId: z.uuid("missing") }),
  load: async (scope, input) => {
    const agency = scope.visible.agencies();
    const [known] = await scope.visible.read
      .select({ id: agency.id })
      .from(agency)
      .where(eq(agency.id, input.agencyId));
    return known ? overdueOf(scope, input) : null;
  },
  may: mayUrgeIn,
  refuse: (subject, _input, scope) => refuseUrging(subject, scope),
  apply: async (act, { planId, tasks, people }, { agencyId, message }) => {
    const { payload, value } = await urge(
      act,
      { planId, scope: "agency", message },
      { tasks, people },
    );
    return { payload, about: { planId, agencyId }, value };
  },
});
