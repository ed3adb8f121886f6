import { visibleTo } from "../../db/visibility";
import { confirmTargetReport } from "../commands/confirm-target-report";
import { correctTargetReport } from "../commands/correct-target-report";
import { enterFigures } from "../commands/enter-figures";
import { reportTarget } from "../commands/report-target";
import { done } from "../found";
import type { Company } from "./company";

const SOURCE = {
  source: "Công văn số 88/BHXH-GT của BHXH cơ sở Giao Thủy",
  sourceDay: "10/06/2026",
};
const ANNEX = { source: "Biểu chỉ tiêu kèm Công văn số 141/UBND-VHXH", sourceDay: "18/06/2026" };

/** All participants and the voluntary among them: where they started, and what each year is to come to. */
const FIGURES = [
  { voluntary: false, baseline: "3.310", planned: ["3.660", "4.008", "4.356", "4.704", "5.053"] },
  { voluntary: true, baseline: "588", planned: ["626", "664", "703", "742", "781"] },
];

/** What was reported: by when, all, the voluntary where they were counted; the last waits to be confirmed. */
const REPORTED: [lastDay: string, at: string, all: string, voluntary: string | null][] = [
  ["2026-06-30", "2026-07-06 09:10", "3.448", "603"],
  ["2026-07-31", "2026-08-05 10:20", "3.476", null],
  ["2026-08-31", "2026-09-04 15:30", "3.509", null],
  ["2026-09-30", "2026-10-06 09:00", "3.541", "611"],
  ["2026-10-31", "2026-11-05 14:15", "3.570", null],
  ["2026-11-30", "2026-12-07 10:05", "3.598", null],
];

/** The voluntary participants were counted wrong by the end of June, and corrected. */
const CORRECTION = { lastDay: "2026-06-30", at: "2026-07-21 08:40", value: "598" };

/** Half a year of the targets, by the same commands as any other; the share of the labour force stays without figures. */
export async function tellTargets({ mai, hanh }: Company): Promise<void> {
  const visible = visibleTo({ kind: "system" });
  const target = visible.targets();
  const rows = await visible.read.select().from(target);
  const idOf = (voluntary: boolean) =>
    rows.find((row) => row.unit === "people" && (row.partOfId !== null) === voluntary)?.id ?? "";
  for (const { voluntary, baseline, planned } of FIGURES) {
    const figures = [
      { kind: "baseline" as const, year: 2025, typed: baseline, ...SOURCE },
      ...planned.map((typed, place) => ({
        ...{ kind: "planned" as const, year: 2026 + place, typed },
        ...ANNEX,
      })),
    ];
    const occasion = { actor: mai, now: instant("2026-06-22 09:30") };
    done(await enterFigures(occasion, { targetId: idOf(voluntary), figures }));
  }
  const report = async (voluntary: boolean, lastDay: string, at: string, value: string) => {
    const kind = voluntary ? "quarter" : "month";
    const input = {
      targetId: idOf(voluntary),
      period: `${kind}/${lastDay}`,
      value,
      ...proof(lastDay, at),
    };
    return done(await reportTarget({ actor: hanh, now: instant(at) }, input)).reportId;
  };
  for (const [lastDay, at, all, voluntary] of REPORTED) {
    const reportIds = [await report(false, lastDay, at, all)];
    if (voluntary) reportIds.push(await report(true, lastDay, at, voluntary));
    const confirmed = { actor: mai, now: new Date(instant(at).getTime() + 86_400_000) };
    if (lastDay !== "2026-11-30")
      for (const reportId of reportIds) done(await confirmTargetReport(confirmed, { reportId }));
    const last = reportIds.at(-1) ?? "";
    if (lastDay === CORRECTION.lastDay) await correct({ mai, hanh }, last);
  }
}

async function correct({ mai, hanh }: Pick<Company, "mai" | "hanh">, wrong: string): Promise<void> {
  const { lastDay, at, value } = CORRECTION;
  const note = "Trừ 5 người đã chuyển sang đóng bắt buộc trong tháng 6.";
  const input = { reportId: wrong, value, note, ...proof(lastDay, at) };
  const { reportId } = done(await correctTargetReport({ actor: hanh, now: instant(at) }, input));
  const confirmed = { actor: mai, now: new Date(instant(at).getTime() + 86_400_000) };
  done(await confirmTargetReport(confirmed, { reportId }));
}

function proof(lastDay: string, at: string) {
  const documentNumber = `${Number(lastDay.slice(5, 7)) * 9 + 3}/BC-BHXH`;
  return { documentNumber, documentDate: at.slice(0, 10) };
}

function instant(at: string): Date {
  return new Date(`${at.replace(" ", "T")}:00+07:00`);
}
