import { z } from "zod";
import { settings } from "../../db/schema/settings";
import {
  ESCALATION_SETTINGS,
  ESCALATION_STEPS,
  escalationFrom,
  MOST_ESCALATION_DAYS,
} from "../../domain/escalation";
import { administers } from "../../domain/permissions";
import { command } from "../command";
import { requiredText } from "../form-fields";

const days = requiredText(40).transform((typed, context) => {
  const count = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  if (count < 1 || count > MOST_ESCALATION_DAYS) {
    context.addIssue({ code: "custom", message: "escalation_range" });
  }
  return count;
});

/** Says from how many days late on a task is reported to whom. What was reported already stays so. */
export const changeEscalation = command({
  event: "escalation.days_changed",
  input: z
    .object({ head: days, office: days, chair: days })
    .refine(({ head, office }) => head < office, { path: ["office"], error: "escalation_order" })
    .refine(({ office, chair }) => office < chair, { path: ["chair"], error: "escalation_order" }),
  load: async ({ visible }) => {
    const setting = visible.settings();
    return visible.read.select().from(setting);
  },
  may: administers,
  refuse: () => null,
  apply: async ({ write }, known, input) => {
    for (const step of ESCALATION_STEPS) {
      const key = ESCALATION_SETTINGS[step];
      const value = String(input[step]);
      if (known.some((setting) => setting.key === key)) {
        await write.update(settings, { key }, { value });
      } else await write.insert(settings, { key, value });
    }
    return {
      payload: { ...input, earlier: escalationFrom(known) },
      about: {},
      value: null,
    };
  },
});
