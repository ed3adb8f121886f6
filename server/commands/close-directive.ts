import { z } from "zod";
import { directiveAgencies } from "../../db/schema/directives";
import { mayCloseDirective } from "../../domain/directive";
import { command } from "../command";
import { aboutDirective, boundDirective } from "../directive-subject";
import { optionalText } from "../form-fields";

/** Kết thúc ý kiến chỉ đạo with one agency, whether it has answered or not. */
export const closeDirective = command({
  event: "directive.closed",
  power: "direct",
  input: z.object({ boundId: z.uuid("missing"), note: optionalText() }),
  load: (scope, { boundId }) => boundDirective(scope, boundId),
  may: (actor, directive) => mayCloseDirective(actor, directive),
  refuse: ({ closedAt }) => (closedAt ? { reason: "directive_closed" } : null),
  apply: async (act, directive, { note }) => {
    await act.write.update(
      directiveAgencies,
      { id: directive.id },
      { closedAt: act.now, closedBy: act.person().userId, closingNote: note },
    );
    const { directiveId, agencyName: agency } = directive;
    return {
      payload: { directiveId, agency, note },
      about: aboutDirective(directive),
      value: null,
    };
  },
});
