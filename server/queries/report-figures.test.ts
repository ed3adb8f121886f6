import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filterFrom } from "../../app/tasks/filter";
import { atOneMoment, visibleTo } from "../../db/visibility";
import { addDays, type Day, dayOf, daysBetween } from "../../domain/day";
import type { Person } from "../../domain/person";
import { documentOf } from "../../domain/report/build";
import type { ReportDocument } from "../../domain/report/document";
import { ACT_KINDS } from "../../domain/report/gathered";
import { classOf, daysOverdue, TASK_CLASSES, type TaskClass } from "../../domain/task-class";
import { writeDay } from "../../domain/vietnamese-day";
import { FIRST_DAY } from "../testing/random/lived-task";
import {
  type PlayedWorld,
  type RandomRegister,
  randomRegister,
} from "../testing/random/random-register";
import { type KnownTask, knownTask } from "../testing/random/recount";
import { AIM, REACHED, type SteeredAct } from "../testing/random/steered-world";
import { GROUP, LOOKED_AT, toldWorld } from "../testing/random/told-world";
import { allTasks } from "./all-tasks";
import { reportData } from "./report-data";

const DAYS = LOOKED_AT.map((day) => addDays(FIRST_DAY, day));
const TODAY = DAYS.at(-1) as Day;

let register: RandomRegister;
beforeAll(async () => {
  register = await randomRegister();
});
afterAll(() => register.close());

/** A report as its writer reads it, with its figures as of a day; of one agency where its place is given. */
async function reportOf(reader: string, world: PlayedWorld, on: Day, place?: number) {
  const id = agencyAt(place);
  const scope = {
    ...{ id: randomUUID(), kind: id ? ("agency" as const) : ("annual" as const), agencyId: id },
    ...{ planId: world.planId, periodId: world.periodId },
    ...{ fromDay: DAYS[1] as Day, toDay: TODAY, dataDay: on },
    agency: id
      ? { id, name: `Đơn vị ${place}`, shortName: "ĐV", relation: "subordinate" as const }
      : null,
  } as const;
  const actor = register.people[reader] as Person;
  const data = await atOneMoment((source) =>
    reportData({ actor, visible: visibleTo(actor, source), today: TODAY }, scope),
  );
  return { data, document: documentOf(data, {}, { span: "năm 2026", year: 2026 }) };
}

function agencyAt(place: number | undefined): string | null {
  return place === undefined ? null : (register.agencies[place] ?? null);
}

const met = new Map<string, number>();

test("every figure of a report is what a plain recount gives, and as many rows as its source shows", async () => {
  let followed = 0;
  await fc.assert(
    fc.asyncProperty(toldWorld, async (told) => {
      const world = await register.begin(told);
      await register.play(world, null, TODAY);
      const steered = await register.steer(world);
      for (const on of [DAYS[2] as Day, TODAY]) {
        const { document } = await reportOf("chair", world, on);
        const known = world.tasks.flatMap((task) => knownTask(task, on));
        expect(quadIn(document)).toEqual(recountOf(known, on));
        expect(agenciesIn(document)).toEqual(recountByAgency(known, on));
        expect(rowsIn(document)).toBe(quadIn(document)[0]);
        expect(asideIn(document)).toEqual(recountAside(known));
        expect(actsIn(document)).toEqual(recountActs(world, steered, on));
        expect(textsIn(document)).toContain(recountTarget(on));
        expect(saidIn(document)).toEqual(recountSaid(world, known, on));
        followed += await follow("chair", document);

        const own = await reportOf("officer", world, on, 3);
        const mine = known.filter(({ agency }) => agency === 3);
        expect(quadIn(own.document)).toEqual(recountOf(mine, on));
        expect(rowsIn(own.document)).toBe(quadIn(own.document)[0]);
        expect(asideIn(own.document)).toEqual(recountAside(mine));
        followed += await follow("officer", own.document);
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
  console.info(`reports: ${followed} sources followed; ${[...met].map((one) => one.join(" "))}`);
  expect(TASK_CLASSES.filter((one) => !met.has(one))).toEqual([]);
}, 180_000);

test("the same data make the same document, however often it is gathered", async () => {
  const [told] = fc.sample(toldWorld, 1);
  const world = await register.begin(told as never);
  await register.play(world, null, TODAY);
  const [one, other] = [
    await reportOf("chair", world, DAYS[3] as Day),
    await reportOf("chair", world, DAYS[3] as Day),
  ];
  const plain = ({ data, document }: typeof one) =>
    JSON.stringify({ data, document }).replaceAll(data.reportId, "id");
  expect(plain(one)).toBe(plain(other));
});

/** Opens what each paragraph names as its source: as many rows as the paragraph says. */
async function follow(reader: string, document: ReportDocument): Promise<number> {
  const actor = register.people[reader] as Person;
  const asked = document.blocks.flatMap((block) => {
    if (block.kind !== "paragraph" || !block.from?.href?.startsWith("/tasks?")) return [];
    return [{ text: block.text, href: block.from.href }];
  });
  for (const { text, href } of asked) {
    const query = new URLSearchParams(href.slice(href.indexOf("?")));
    const names = [...new Set(query.keys())];
    const values = names.map((name) => [name, query.getAll(name)] as const);
    const filter = filterFrom(
      Object.fromEntries(values.map(([name, all]) => [name, all.length > 1 ? all : all[0]])),
    );
    const { total } = await allTasks(actor, filter, TODAY);
    expect(`${total} · ${text}`).toBe(`${numberIn(text)} · ${text}`);
  }
  return asked.length;
}

function numberIn(text: string): number {
  const found = /(\d[\d.]*) việc/.exec(text)?.[1];
  return found === undefined ? 0 : Number(found.replaceAll(".", ""));
}

const LINES = [
  "- Tổng số:",
  "- Đã hoàn thành:",
  "+ Hoàn thành đúng hạn:",
  "+ Hoàn thành quá hạn:",
  "- Chưa hoàn thành:",
  "+ Chưa hoàn thành, trong hạn:",
  "+ Chưa hoàn thành, quá hạn:",
  "- Không có thời hạn:",
];

function textsIn({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

function quadIn(document: ReportDocument): (number | undefined)[] {
  return LINES.map((line) => {
    const text = textsIn(document).find((one) => one.startsWith(line));
    return text === undefined ? undefined : numberIn(text);
  });
}

function recountOf(tasks: readonly KnownTask[], on: Day): number[] {
  const count: Partial<Record<TaskClass, number>> = {};
  for (const { state } of tasks) {
    const found = classOf(state, on);
    if (found) {
      count[found] = (count[found] ?? 0) + 1;
      met.set(found, (met.get(found) ?? 0) + 1);
    }
  }
  const of = (one: TaskClass) => count[one] ?? 0;
  const done = of("completed_on_time") + of("completed_late");
  const inTime = of("in_time") + of("not_started");
  const open = inTime + of("overdue");
  const none = of("no_deadline");
  return [
    ...[done + open + none, done, of("completed_on_time"), of("completed_late")],
    ...[open, inTime, of("overdue"), none],
  ];
}

/** A share to one tenth of a percent; empty of nothing. */
function shareOf(part: number, whole: number): { percent: number } | "" {
  return whole === 0 ? "" : { percent: Math.round((part / whole) * 1000) / 10 };
}

/** In time of those with a last day that are completed or overdue. */
function recountRate(tasks: readonly KnownTask[], on: Day): [part: number, whole: number] {
  const classes = tasks
    .filter(({ state }) => state.lastDay !== null)
    .map(({ state }) => classOf(state, on));
  const onTime = classes.filter((one) => one === "completed_on_time").length;
  const late = classes.filter((one) => one === "completed_late" || one === "overdue").length;
  return [onTime, onTime + late];
}

/** Reported on within thirty days of those that are not completed. */
function recountUpdated(tasks: readonly KnownTask[], on: Day): [part: number, whole: number] {
  const open = tasks.filter(
    ({ state }) => !["completed", "paused", "cancelled"].includes(state.status),
  );
  const recent = open.filter(({ lastReport }) => lastReport && daysBetween(lastReport, on) < 30);
  return [recent.length, open.length];
}

/** How many stand below the numbered ones, as the body says and as the list has. */
function asideIn(document: ReportDocument): [number, number] {
  const line = textsIn(document).find((text) => text.startsWith("- Tạm dừng, thôi thực hiện"));
  const rows = document.appendices[0]?.table.rows ?? [];
  const listed = rows.filter((row) => "cells" in row && row.cells[0] === "").length;
  return [line ? numberIn(line) : 0, listed];
}

function recountAside(tasks: readonly KnownTask[]): [number, number] {
  const aside = tasks.filter(({ state }) => ["paused", "cancelled"].includes(state.status)).length;
  return [aside, aside];
}

/** The sentences with more than one figure, each told of all its numbers. */
const SAID = [
  /^Kế hoạch có ([\d.]+) nhiệm vụ\.$/,
  / trong đó ([\d.]+) việc của ([\d.]+) cơ quan, đơn vị, ([\d.]+) việc chưa xác định/,
  /^- Tỷ lệ hoàn thành đúng hạn: ([\d,]+)% \(([\d.]+)\/([\d.]+) việc/,
  /^Còn ([\d.]+) việc quá hạn của .*; chậm nhất ([\d.]+) ngày\.$/,
  /^Đến ngày .*, có ([\d.]+) việc đã hoàn thành, trong đó ([\d.]+) việc hoàn thành đúng hạn\.$/,
  /^Tiếp tục thực hiện ([\d.]+) việc chưa hoàn thành/,
];

function saidIn(document: ReportDocument): (number[] | null)[] {
  const plain = (text = "") => Number(text.replaceAll(".", "").replace(",", "."));
  return SAID.map((pattern) => {
    const found = textsIn(document).flatMap((text) => pattern.exec(text) ?? []);
    return found.length === 0 ? null : found.slice(1).map(plain);
  });
}

function recountSaid({ refs }: PlayedWorld, tasks: readonly KnownTask[], on: Day) {
  const [all = 0, done = 0, onTime = 0, , , , overdue = 0] = recountOf(tasks, on);
  const counts = tasks.filter(({ state }) => classOf(state, on) !== null);
  const held = counts.filter(({ agency }) => agency !== GROUP);
  const agencies = new Set(held.map(({ agency }) => agency)).size;
  const [part, whole] = recountRate(tasks, on);
  const share = shareOf(part, whole);
  const worst = Math.max(0, ...tasks.map(({ state }) => daysOverdue(state, on)));
  const group = counts.length - held.length;
  return [
    [refs.length],
    group === 0 ? null : [held.length, agencies, group],
    share === "" ? null : [share.percent, part, whole],
    overdue === 0 ? null : [overdue, worst],
    done === 0 ? null : [done, onTime],
    all === done ? null : [all - done],
  ];
}

/** Of each agency: all, on time, late, in time, overdue, without a last day, and its two rates. */
function agenciesIn(document: ReportDocument): Record<string, unknown[]> {
  const rows = document.appendices[1]?.table.rows ?? [];
  return Object.fromEntries(
    rows.flatMap((row) => ("cells" in row ? [[String(row.cells[1]), row.cells.slice(2)]] : [])),
  );
}

function recountByAgency(tasks: readonly KnownTask[], on: Day): Record<string, unknown[]> {
  const row = (own: readonly KnownTask[]) => {
    const [all, , onTime, late, , inTime, overdue, none] = recountOf(own, on);
    const agencies = own.filter(({ agency }) => agency !== GROUP);
    return [
      ...[all, onTime, late, inTime, overdue, none],
      shareOf(...recountRate(own, on)),
      shareOf(...recountUpdated(agencies, on)),
    ];
  };
  const places = [...new Set(tasks.map(({ agency }) => agency))];
  const rows = places
    .map(
      (place) => [`Đơn vị ${place}`, row(tasks.filter(({ agency }) => agency === place))] as const,
    )
    .filter(([, [all]]) => all !== 0);
  return { ...Object.fromEntries(rows), "Tổng cộng": row(tasks) };
}

function rowsIn(document: ReportDocument): number {
  const rows = document.appendices[0]?.table.rows ?? [];
  return rows.filter((row) => "cells" in row && row.cells[0] !== "").length;
}

function actsIn(document: ReportDocument): number[] {
  return ACT_KINDS.map((code) => {
    const block = document.blocks.find(
      (one) => one.kind === "paragraph" && one.from?.code === code,
    );
    const text = block?.kind === "paragraph" ? block.text : "";
    return Number(/(\d[\d.]*) (?:lượt|ý kiến)/.exec(text)?.[1]?.replaceAll(".", "") ?? 0);
  });
}

/** In the order of `ACT_KINDS`: updates, verdicts, what those who steer did, and what updates raise. */
function recountActs({ tasks }: PlayedWorld, steered: readonly SteeredAct[], to: Day): number[] {
  const within = (day: Day) => day >= (DAYS[1] as Day) && day <= to;
  const moments = tasks.flatMap((task) => task.moments).filter(({ at }) => within(dayOf(at)));
  const did = (kind: SteeredAct["kind"]) =>
    steered.filter((act) => act.kind === kind && within(act.day)).length;
  const reports = moments.flatMap(({ report }) => report ?? []);
  return [
    reports.length,
    moments.filter(({ verdict }) => verdict === "confirmed").length,
    moments.filter(({ verdict }) => verdict === "returned").length,
    ...[did("urges"), did("directives"), did("extended")],
    reports.filter(({ progress }) => progress % 3 === 0).length,
    reports.filter(({ progress }) => progress % 4 === 0).length,
  ];
}

/** The sentence of the one target: its figures, what was last reached, and the shares of that. */
function recountTarget(on: Day): string {
  const { year, ofYear, finalYear, final } = AIM;
  const given = `- Số người tham gia: chỉ tiêu đến năm ${finalYear} là ${dotted(final)} người; chỉ tiêu năm ${year} là ${dotted(ofYear)} người`;
  const reached = REACHED.findLast(({ lastDay }) => lastDay < on);
  if (!reached) return `${given}; chưa có số liệu thực hiện được xác nhận.`;
  const share = (of: number) =>
    `${String(Math.round((reached.value / of) * 1000) / 10).replace(".", ",")}%`;
  return `${given}; thực hiện ${dotted(reached.value)} người (số liệu ngày ${writeDay(reached.lastDay)}); đạt ${share(ofYear)} chỉ tiêu năm ${year}, ${share(final)} chỉ tiêu đến năm ${finalYear}.`;
}

function dotted(number: number): string {
  return String(number).replace(/(\d)(\d{3})$/, "$1.$2");
}
