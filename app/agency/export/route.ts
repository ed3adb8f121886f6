import { getTranslations } from "next-intl/server";
import { dayOf } from "@/domain/day";
import { now } from "@/server/clock";
import { sendList } from "@/server/export/send-list";
import { agencyHome } from "@/server/queries/agency-home";
import { groupTasks } from "@/server/queries/group-tasks";
import { waitingForMe } from "@/server/queries/waiting-for-me";
import { type ExportedTask, taskColumns } from "../../task-columns";

/** The home of an agency as a file: the rows of the page in its order, each with the group it stands in. */
export function GET(request: Request): Promise<Response> {
  return sendList(request, async ({ actor }) => {
    const today = dayOf(now());
    const [title, t, group, columns, home, waiting, groups] = await Promise.all([
      getTranslations("agencyHome"),
      getTranslations("export.column"),
      getTranslations("list.group"),
      taskColumns(today),
      agencyHome(actor, today),
      waitingForMe(actor, today),
      groupTasks(actor, today),
    ]);
    const rows = [
      ...waiting.map((row) => ({ ...row, lastReportAt: row.submittedAt, in: group("to_confirm") })),
      ...home.overdue.map((row) => ({ ...row, in: group("overdue") })),
      ...home.dueSoon.map((row) => ({ ...row, in: group("due_soon") })),
      ...home.returned.map((row) => ({ ...row, in: group("returned") })),
      ...home.waiting.map((row) => ({ ...row, in: group("waiting") })),
      ...home.rest.map((row) => ({ ...row, in: group("rest") })),
      ...groups.map((row) => ({ ...row, lastReportAt: null, in: group("unresolved") })),
      ...home.completed.map((row) => ({ ...row, in: group("done") })),
      ...home.aside.map((row) => ({ ...row, in: group("aside") })),
    ] satisfies (ExportedTask & { in: string })[];
    return {
      title: title("title"),
      rows,
      columns: [
        {
          heading: t("group"),
          width: 24,
          kind: "text",
          of: (row: ExportedTask & { in: string }) => row.in,
        },
        ...columns,
      ],
    };
  });
}
