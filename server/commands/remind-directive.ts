import { z } from "zod";
import { refuseAnswering } from "../../domain/directive";
import { mayUrgeIn } from "../../domain/permissions";
import { urging } from "../../domain/urge";
import { command } from "../command";
import { aboutDirective, boundDirective } from "../directive-subject";
import { peopleOf, selfOf, urge, urgingMessage } from "../urging";

/** Đôn đốc trả lời: reminds an agency of a directive that it has not answered. */
export const remindDirective = command({
  event: "agency.urged",
  power: "urge",
  input: z.object({ boundId: z.uuid("missing"), message: urgingMessage }),
  load: async (scope, { boundId }) => {
    const directive = await boundDirective(scope, boundId);
    return directive && { directive, people: await peopleOf(scope, [directive]) };
  },
  may: (actor, { directive }) => mayUrgeIn(actor, directive),
  refuse: ({ directive, people }, _input, scope) => {
    const about = [{ agencyId: directive.agencyId, officerId: null }];
    const { recipients } = urging(about, people, selfOf(scope));
    const refused = refuseAnswering(directive);
    return refused ?? (recipients.length === 0 ? { reason: "nobody_to_urge" } : null);
  },
  apply: async (act, { directive, people }, { message }) => {
    const { planId, directiveId, agencyId } = directive;
    const { payload, value } = await urge(
      act,
      { planId, scope: "directive", message, directiveId },
      { tasks: [], agencyId, people },
    );
    return { payload, about: aboutDirective(directive), value };
  },
});
