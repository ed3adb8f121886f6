import { z } from "zod";
import { EXPORT_FORMATS } from "../../domain/export/table";
import { administers } from "../../domain/permissions";
import { command } from "../command";

/** A list with people in it is about to leave the product; it is noted before its first byte is sent. */
export const noteExport = command({
  event: "list.exported",
  input: z.object({
    list: z.enum(["trail", "accounts"], { error: "choice" }),
    format: z.enum(EXPORT_FORMATS, { error: "choice" }),
  }),
  load: async (_scope, { list }) => ({ list }),
  may: (actor, { list }) => actor.kind === "person" && (list === "trail" || administers(actor)),
  refuse: () => null,
  apply: async (_act, _subject, { list, format }) => ({
    payload: { list, format },
    about: {},
    value: null,
  }),
});
