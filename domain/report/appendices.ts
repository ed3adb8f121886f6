import { onTimeRate, ratesOf } from "../steering/rates";
import { groupedBy, sumOf, type Tally } from "../steering/tally";
import { writeDay } from "../vietnamese-day";
import type { Appendix, Cell, DocumentTable } from "./document";
import type { ReportData, ReportTask } from "./gathered";
import { capitalised, isAside, isElsewhere, lastDayOf, standingOf } from "./standing";
import { targetsAppendix } from "./targets";
import { shareOf } from "./vietnamese-number";

/** The lists that go with a report: its tasks, what each agency came to, the targets by village. */
export function appendicesOf(data: ReportData): Appendix[] {
  const targets = data.agency ? null : targetsAppendix(data);
  return [
    tasksAppendix(data),
    ...(data.agency ? [] : [agenciesAppendix(data)]),
    ...(targets ? [targets] : []),
  ];
}

function tasksAppendix(data: ReportData): Appendix {
  const column = (heading: string, share: number, align: "left" | "center" = "left") => ({
    ...{ heading, share, align },
  });
  return {
    title: `Kết quả thực hiện từng nhiệm vụ đến ngày ${writeDay(data.on)}`,
    table: {
      columns: [
        column("STT", 4, "center"),
        column("Nhiệm vụ (mục Kế hoạch)", 20),
        column("Cơ quan chủ trì", 9),
        column("Cơ quan phối hợp", 9),
        column("Thời hạn", 8, "center"),
        column("Kết quả thực hiện", 15),
        column("Tình trạng", 8),
        column("Khó khăn, vướng mắc", 9),
        column("Đề xuất, kiến nghị", 9),
        column("Minh chứng", 9),
      ],
      rows: taskRows(data),
    },
  };
}

/** What stands above the tasks that no total counts. */
const ASIDE = "Việc tạm dừng, thôi thực hiện (không tính vào tổng số)";

/**
 * A row for each task that is counted, under the heading of its section, then those that are set aside; a coordinating
 * task has its agency in the other column. The last number is what the report's total says.
 */
function taskRows({ tasks, duties, on }: ReportData): DocumentTable["rows"] {
  const headings = new Map(duties.map(({ ref, heading }) => [ref, heading]));
  const rows: DocumentTable["rows"] = [];
  let above: string | undefined;
  const counted = tasks.filter((task) => !isAside(task) && !isElsewhere(task));
  for (const [place, task] of counted.entries()) {
    const heading = headings.get(task.ref) ?? "";
    if (heading !== above && heading !== "") rows.push({ group: heading });
    above = heading;
    rows.push({ cells: cellsOf(task, { number: place + 1, on }) });
  }
  const aside = tasks.filter(isAside);
  if (aside.length === 0) return rows;
  const set = aside.map((task) => ({ cells: cellsOf(task, { number: "", on }) }));
  return [...rows, { group: ASIDE }, ...set];
}

function cellsOf(task: ReportTask, { number, on }: { number: Cell; on: string }): Cell[] {
  const { ref, text, request, role, agencyName } = task;
  return [
    number,
    `${text} (mục ${ref})${request ? ` Việc đột xuất: ${request}` : ""}`,
    role === "lead" ? agencyName : "",
    role === "coordinating" ? agencyName : "",
    lastDayOf(task),
    task.note ?? "",
    capitalised(standingOf(task, on)),
    task.obstacles ?? "",
    task.proposals ?? "",
    task.evidence.join("; "),
  ];
}

function agenciesAppendix(data: ReportData): Appendix {
  const headings = [
    ...["Tổng số việc", "Hoàn thành đúng hạn", "Hoàn thành quá hạn"],
    ...["Chưa hoàn thành trong hạn", "Chưa hoàn thành quá hạn", "Không có thời hạn"],
    ...["Tỷ lệ hoàn thành đúng hạn", "Tỷ lệ cập nhật trong 30 ngày"],
  ];
  const agencies = [...groupedBy(data.tallies, "agencyId").values()].filter(
    (tallies) => sumOf(tallies).counted > 0,
  );
  return {
    title: `Tổng hợp kết quả theo từng cơ quan, đơn vị đến ngày ${writeDay(data.on)}`,
    table: {
      columns: [
        { heading: "STT", share: 5, align: "center" },
        { heading: "Cơ quan, đơn vị", share: 23, align: "left" },
        ...headings.map((heading) => ({ heading, share: 9, align: "right" as const })),
      ],
      rows: [
        ...agencies.map((tallies, place) => ({
          cells: [place + 1, tallies[0]?.agencyName ?? "", ...countsOf(tallies)],
        })),
        { cells: ["", "Tổng cộng", ...countsOf(data.tallies)] },
      ],
    },
  };
}

function countsOf(tallies: readonly Tally[]): Cell[] {
  const sum = sumOf(tallies);
  const open = sum.counted - sum.completedOnTime - sum.completedLate - sum.noDeadline;
  const onTime = onTimeRate(tallies);
  const rates = ratesOf(tallies).flatMap(({ updated }) => (updated ? [updated] : []));
  const [reported, asked] = [
    rates.reduce((total, { part }) => total + part.tasks, 0),
    rates.reduce((total, { whole }) => total + whole.tasks, 0),
  ];
  return [
    ...[sum.counted, sum.completedOnTime, sum.completedLate, open - sum.overdue],
    ...[sum.overdue, sum.noDeadline],
    onTime ? shareOf(onTime.part.tasks, onTime.whole.tasks) : "",
    shareOf(reported, asked),
  ];
}
