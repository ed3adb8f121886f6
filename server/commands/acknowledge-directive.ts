import { z } from "zod";
import { directiveAgencies } from "../../db/schema/directives";
import { mayAcknowledgeDirective, refuseAcknowledging } from "../../domain/directive";
import { command } from "../command";
import { aboutDirective, directiveForMe } from "../directive-subject";

/** Tiếp nhận ý kiến chỉ đạo: somebody of the agency has read it. */
export const acknowledgeDirective = command({
  event: "directive.acknowledged",
  input: z.object({ directiveId: z.uuid("missing") }),
  load: (scope, { directiveId }) => directiveForMe(scope, directiveId),
  may: (actor, directive) => mayAcknowledgeDirective(actor, directive),
  refuse: (directive) => refuseAcknowledging(directive),
  apply: async (act, directive) => {
    await act.write.update(
      directiveAgencies,
      { id: directive.id },
      { acknowledgedAt: act.now, acknowledgedBy: act.person().userId },
    );
    const { directiveId } = directive;
    return { payload: { directiveId }, about: aboutDirective(directive), value: null };
  },
});
