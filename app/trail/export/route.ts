import { getMessages, getTranslations } from "next-intl/server";
import type { TrailChange } from "@/components/trail-changes";
import { now } from "@/server/clock";
import { noteExport } from "@/server/commands/note-export";
import { sendList } from "@/server/export/send-list";
import { trailExport } from "@/server/queries/trail-export";
import { filterFrom } from "../filter";
import { trailEntry } from "../trail-entries";
import { writtenInWords } from "../written-rows";

/** The trail that the filters leave, as a file. That it was taken is an event of the trail itself. */
export function GET(request: Request): Promise<Response> {
  return sendList(request, async ({ actor }, asked, format) => {
    const [trail, event, t, messages] = await Promise.all([
      getTranslations("trail"),
      getTranslations("event"),
      getTranslations("export.column"),
      getMessages(),
    ]);
    await noteExport({ actor, now: now() }, { list: "trail", format });
    const events = trailExport(actor, filterFrom(asked));
    type Row = ReturnType<typeof trailEntry> & { changes: readonly TrailChange[] };
    return {
      title: trail("title"),
      // Nothing is left out of a file.
      rows: inWords(
        events,
        (row): Row => ({
          ...trailEntry(row, { trail, event }),
          changes: writtenInWords(row.changes, { messages, trail }).changes,
        }),
      ),
      columns: [
        { heading: t("at"), width: 17, kind: "instant", of: (row: Row) => row.at },
        { heading: t("person"), width: 24, kind: "text", of: (row: Row) => row.who },
        { heading: t("personAgency"), width: 30, kind: "text", of: (row: Row) => row.agency },
        { heading: t("acting"), width: 24, kind: "text", of: (row: Row) => row.acting },
        { heading: t("onBehalf"), width: 24, kind: "text", of: (row: Row) => row.onBehalfOf },
        { heading: t("act"), width: 50, kind: "text", of: (row: Row) => row.act },
        {
          heading: t("task"),
          width: 30,
          kind: "text",
          of: (row: Row) => row.task?.label ?? null,
        },
        {
          heading: t("enteredFor"),
          width: 11,
          kind: "text",
          of: (row: Row) => (row.enteredFor ? trail("yes") : null),
        },
        {
          heading: t("changes"),
          width: 80,
          kind: "text",
          of: (row: Row) =>
            row.changes.map((change) => inLines(change, trail("nothing"))).join("\n\n"),
        },
      ],
    };
  });
}

async function* inWords<E, R>(events: AsyncIterable<E>, write: (event: E) => R) {
  for await (const event of events) yield write(event);
}

/** A written row: its table, then each column with what it was and what it is. */
function inLines({ table, columns }: TrailChange, nothing: string): string {
  const lines = columns.map(
    ({ name, before, after }) => `${name}: ${before ?? nothing} → ${after ?? nothing}`,
  );
  return [table, ...lines].join("\n");
}
