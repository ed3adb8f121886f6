import { z } from "zod";
import { settings } from "../../db/schema/settings";
import { administers } from "../../domain/permissions";
import { command } from "../command";
import { requiredText } from "../form-fields";

const oneLine = requiredText(200).transform((typed) => typed.normalize("NFC").replace(/\s+/g, " "));

/** Writes down anew what the commune is called. Its province is always named: another of the same name exists. */
export const changeSettings = command({
  event: "commune.changed",
  input: z.object({ commune: oneLine, province: oneLine }),
  load: async ({ visible }) => {
    const setting = visible.settings();
    return visible.read.select().from(setting);
  },
  may: administers,
  refuse: () => null,
  apply: async ({ write }, known, input) => {
    for (const [key, value] of Object.entries(input)) {
      if (known.some((setting) => setting.key === key)) {
        await write.update(settings, { key }, { value });
      } else await write.insert(settings, { key, value });
    }
    return {
      payload: { name: input.commune, province: input.province },
      about: {},
      value: null,
    };
  },
});
