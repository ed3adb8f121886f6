import { getTranslations } from "next-intl/server";
import { dayOf } from "@/domain/day";
import { now } from "@/server/clock";
import { sendList } from "@/server/export/send-list";
import { askedOn } from "@/server/queries/all-tasks";
import { tasksExport } from "@/server/queries/tasks-export";
import { taskColumns } from "../../task-columns";
import { filterFrom } from "../filter";

/** All tasks that the filters of the list leave, as a file. */
export function GET(request: Request): Promise<Response> {
  return sendList(request, async ({ actor }, asked) => {
    const today = dayOf(now());
    const filter = filterFrom(asked);
    const [title, t, columns, rows] = await Promise.all([
      getTranslations("allTasks"),
      getTranslations("export.column"),
      taskColumns(askedOn(filter, today).on),
      tasksExport(actor, filter, today),
    ]);
    if (rows === null) return "too_long";
    type Row = (typeof rows)[number];
    return {
      title: title("title"),
      rows,
      columns: [
        ...columns,
        { heading: t("note"), width: 60, kind: "text", of: (row: Row) => row.note },
        { heading: t("obstacles"), width: 40, kind: "text", of: (row: Row) => row.obstacles },
        { heading: t("proposals"), width: 40, kind: "text", of: (row: Row) => row.proposals },
        { heading: t("plan"), width: 40, kind: "text", of: (row: Row) => row.planTitle },
      ],
    };
  });
}
