import { getTranslations } from "next-intl/server";
import { dayOf } from "@/domain/day";
import type { Person } from "@/domain/person";
import { now } from "@/server/clock";
import { sendList } from "@/server/export/send-list";
import { type AgencyFilter, agencyList } from "@/server/queries/agencies";
import { filterFrom } from "../filter";

/** The commune's bodies that the filter leaves, in protocol order, as a file. */
export function GET(request: Request): Promise<Response> {
  return sendList(request, async ({ actor }, asked) => {
    const [t, column, rows] = await Promise.all([
      getTranslations("agencyList"),
      getTranslations("export.column"),
      allPages(actor, filterFrom(asked)),
    ]);
    if (!rows) return null;
    type Row = (typeof rows)[number];
    const sort = ({ kind, relation }: Row) =>
      kind === "group" ? t("kinds.group") : t(`relations.${relation}`);
    return {
      title: t("title"),
      rows,
      columns: [
        { heading: t("place"), width: 8, kind: "number", of: (row: Row) => row.place },
        { heading: t("name"), width: 40, kind: "text", of: (row: Row) => row.name },
        { heading: column("shortName"), width: 24, kind: "text", of: (row: Row) => row.shortName },
        {
          heading: column("aliases"),
          width: 40,
          kind: "text",
          of: (row: Row) => row.aliases.join("; "),
        },
        { heading: t("kind"), width: 20, kind: "text", of: sort },
        {
          heading: t("formerCommune"),
          width: 20,
          kind: "text",
          of: (row: Row) => row.formerCommune,
        },
        { heading: t("tasks"), width: 8, kind: "number", of: (row: Row) => row.tasks },
        { heading: t("people"), width: 8, kind: "number", of: (row: Row) => row.people },
      ],
    };
  });
}

/** A commune has some dozens of bodies, so the list is put together from its pages. */
async function allPages(actor: Person, filter: AgencyFilter) {
  const rows: NonNullable<Awaited<ReturnType<typeof agencyList>>>["rows"] = [];
  for (let page = 1; ; page += 1) {
    const found = await agencyList(actor, { ...filter, page }, dayOf(now()));
    if (!found) return null;
    rows.push(...found.rows);
    if (page >= found.pages) return rows;
  }
}
