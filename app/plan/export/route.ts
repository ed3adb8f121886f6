import { getTranslations } from "next-intl/server";
import { dayOf } from "@/domain/day";
import type { DutyStanding } from "@/domain/duty-roll-up";
import type { PlanBlock, PlanDuty } from "@/domain/plan/document";
import { dutiesOf } from "@/domain/steering/course";
import { now } from "@/server/clock";
import { sendList } from "@/server/export/send-list";
import { planPage } from "@/server/queries/plan-page";
import { isFiltered, viewFrom } from "../asked";
import { shownBlocks } from "../shown";

type Row = PlanDuty & { heading: string; standing: DutyStanding };

/** The duties that the page of the plan shows, word for word, with where each stands. */
export function GET(request: Request): Promise<Response> {
  return sendList(request, async ({ actor }, asked) => {
    const view = { ...viewFrom(asked), duty: null };
    const page = await planPage(actor, view, dayOf(now()));
    if (!page) return null;
    const [title, t, classes, plan] = await Promise.all([
      getTranslations("export"),
      getTranslations("export.column"),
      getTranslations("class"),
      getTranslations("plan"),
    ]);
    const only = isFiltered(view) ? dutiesOf(page.duties, view.of, page.on).refs : null;
    return {
      title: title("duties"),
      rows: dutiesIn(shownBlocks(page.document, only), page.standings),
      columns: [
        { heading: t("ref"), width: 9, kind: "text", of: (row: Row) => row.ref },
        { heading: t("section"), width: 40, kind: "text", of: (row: Row) => row.heading },
        {
          heading: t("duty"),
          width: 80,
          kind: "text",
          of: (row: Row) => row.paragraphs.join("\n"),
        },
        {
          heading: t("agencyLine"),
          width: 40,
          kind: "text",
          of: (row: Row) => row.agencyLines.join("\n"),
        },
        {
          heading: t("class"),
          width: 26,
          kind: "text",
          of: ({ standing }: Row) =>
            standing.class === "unassigned" ? plan("unassigned") : classes(standing.class),
        },
        {
          heading: t("daysLate"),
          width: 10,
          kind: "number",
          of: ({ standing }: Row) => standing.daysLate || null,
        },
      ],
    };
  });
}

/** Each duty with the title that it stands under. */
function dutiesIn(blocks: readonly PlanBlock[], standings: ReadonlyMap<string, DutyStanding>) {
  const rows: Row[] = [];
  let heading = "";
  for (const block of blocks) {
    if (block.kind === "part" || block.kind === "section")
      heading = [block.number, block.title].filter(Boolean).join(". ");
    if (block.kind !== "duty") continue;
    const standing = standings.get(block.ref);
    if (standing) rows.push({ ...block, heading, standing });
  }
  return rows;
}
