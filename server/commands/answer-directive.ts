import { z } from "zod";
import { directiveAgencies } from "../../db/schema/directives";
import { mayAnswerDirective, refuseAnswering } from "../../domain/directive";
import { command } from "../command";
import { aboutDirective, directiveForMe } from "../directive-subject";
import { requiredText } from "../form-fields";

/** Trả lời ý kiến chỉ đạo: the agency's one answer; it also says that the directive was received. */
export const answerDirective = command({
  event: "directive.answered",
  input: z.object({ directiveId: z.uuid("missing"), answer: requiredText() }),
  load: (scope, { directiveId }) => directiveForMe(scope, directiveId),
  may: (actor, directive) => mayAnswerDirective(actor, directive),
  refuse: (directive) => refuseAnswering(directive),
  apply: async (act, directive, { answer }) => {
    const { userId } = act.person();
    const received = directive.acknowledgedAt
      ? {}
      : { acknowledgedAt: act.now, acknowledgedBy: userId };
    await act.write.update(
      directiveAgencies,
      { id: directive.id },
      { ...received, answer, answeredAt: act.now, answeredBy: userId },
    );
    const { directiveId } = directive;
    return { payload: { directiveId, answer }, about: aboutDirective(directive), value: null };
  },
});
