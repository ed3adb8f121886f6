import { afterAll, beforeAll, expect, test } from "vitest";
import type { DutyClass } from "../../domain/duty-roll-up";
import type { Person } from "../../domain/person";
import { type TestCommune, testCommune } from "../testing/commune";
import { planPage } from "./plan-page";

const DAY = "2026-12-14";

let commune: TestCommune;
beforeAll(async () => {
  commune = await testCommune({ story: true });
});
afterAll(() => commune.close());

async function pageFor(actor: Person, ref: string | null, day = DAY) {
  const asked = { planId: null, periodId: null, on: null, duty: ref };
  const page = await planPage(actor, asked, day);
  if (!page) throw new Error("no plan is published");
  return page;
}

const classesOf = ({ standings }: Awaited<ReturnType<typeof pageFor>>) =>
  [...standings].map(([ref, { class: one }]): [string, DutyClass] => [ref, one]);

test("everybody reads the same plan and the same class of all thirty duties", async () => {
  const { son, mai, phuong, lan, tuan } = commune.company;
  const chair = await pageFor(son, null);
  expect(chair.standings.size).toBe(30);
  for (const actor of [mai, phuong, lan, tuan]) {
    const page = await pageFor(actor, null);
    expect(classesOf(page)).toEqual(classesOf(chair));
    expect(page.document).toEqual(chair.document);
  }
});

test("Hội phụ nữ sees tasks of V.7.2 and of no other duty; the admin sees none", async () => {
  const { phuong, tuan } = commune.company;
  const refs = [...(await pageFor(phuong, null)).standings.keys()];
  const withTasks: string[] = [];
  for (const ref of refs) {
    const { selected } = await pageFor(phuong, ref);
    if (selected && selected.tasks.length > 0) withTasks.push(ref);
    expect((await pageFor(tuan, ref)).selected?.tasks).toEqual([]);
  }
  expect(withTasks).toEqual(["V.7.2"]);
});

test("a duty of six leads is overdue when one of them is, and shows all six to the chair", async () => {
  const { standings, selected } = await pageFor(commune.company.son, "III.3");
  expect(standings.get("III.3")).toMatchObject({ class: "overdue" });
  expect(selected?.tasks.filter(({ role }) => role === "lead")).toHaveLength(6);
  const late = selected?.tasks.filter((task) => task.class === "overdue") ?? [];
  expect(late.length).toBeGreaterThan(0);
});

test("no duty of this plan is without a lead that has a task", async () => {
  const classes = classesOf(await pageFor(commune.company.son, null));
  expect(classes.filter(([, one]) => one === "unassigned")).toEqual([]);
});

test("a place that the plan does not have selects nothing", async () => {
  for (const ref of ["IX.9", "", "III.3'"])
    expect((await pageFor(commune.company.son, ref)).selected).toBeNull();
});

test("before anything was due nothing is overdue", async () => {
  const page = await pageFor(commune.company.son, null, "2026-06-08");
  expect(classesOf(page).filter(([, one]) => one === "overdue")).toEqual([]);
});
