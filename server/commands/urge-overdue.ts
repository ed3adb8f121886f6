import { z } from "zod";
import { mayUrgeIn } from "../../domain/permissions";
import { command } from "../command";
import { overdueOf, refuseUrging, typedPlan, urge } from "../urging";

/** Đôn đốc tất cả: everything of a plan that is overdue, of every agency, in one act. */
export const urgeOverdue = command({
  event: "agency.urged",
  power: "urge",
  input: z.object(typedPlan),
  load: (scope, { planId }) => overdueOf(scope, { planId }),
  may: mayUrgeIn,
  refuse: (subject, _input, scope) => refuseUrging(subject, scope),
  apply: async (act, { planId, tasks, people }, { message }) => {
    const { payload, value, agencyIds } = await urge(
      act,
      { planId, scope: "overdue", message },
      { tasks, people },
    );
    const agencyId = agencyIds.length === 1 ? agencyIds[0] : undefined;
    return { payload, about: { planId, agencyId }, value };
  },
});
