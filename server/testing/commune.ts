import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, desc, eq } from "drizzle-orm";
import { closeDatabase } from "../../db/client";
import { testDatabase } from "../../db/testing/test-database";
import { visibleTo } from "../../db/visibility";
import type { Actor } from "../../domain/person";
import type { Company } from "../demonstration/company";
import { buildCommune, buildDemonstration, buildWorld } from "../demonstration/world";

/** Where the tests' day stands: after the plan was published, before anything is due. */
export const MONDAY = new Date("2026-06-08T08:00:00+07:00");

export type TestCommune = { company: Company; ownerUrl: string; close: () => Promise<void> };

const WORLDS = { commune: buildCommune, world: buildWorld, demonstration: buildDemonstration };

/** The commune with its plan and its cast in a database of its own; `story` also plays their half year. */
export function testCommune({ story = false } = {}): Promise<TestCommune> {
  return testWorld(story ? "world" : "commune");
}

/** One of the worlds that are drawn, in a database of its own. */
export async function testWorld(which: keyof typeof WORLDS): Promise<TestCommune> {
  const database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), "don-doc-test-"));
  process.env.DATABASE_URL = database.appUrl;
  process.env.DATA_DIR = folder;
  // What is written to people leads back to the product.
  process.env.NEXTAUTH_URL ??= "http://localhost:3000";
  const company = await WORLDS[which]();
  const close = async () => {
    await closeDatabase();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { company, ownerUrl: database.ownerUrl, close };
}

/** A task by its reference and agency, as the system sees it; of the first period in which there is one. */
export async function taskOf(ref: string, agency: string) {
  const visible = visibleTo({ kind: "system" });
  const task = visible.tasks();
  const [row] = await visible.read
    .select()
    .from(task)
    .where(and(eq(task.ref, ref), eq(task.agencyName, agency)))
    .orderBy(task.period, task.occurrence)
    .limit(1);
  if (!row) throw new Error(`no task ${ref} of ${agency}`);
  return row;
}

/** The names of a task's events, newest first, as somebody may read them. */
export async function trailOf(
  taskId: string,
  actor: Actor = { kind: "system" },
): Promise<string[]> {
  const visible = visibleTo(actor);
  const event = visible.events();
  const rows = await visible.read
    .select({ event: event.event })
    .from(event)
    .where(eq(event.taskId, taskId))
    .orderBy(desc(event.at), desc(event.number));
  return rows.map((row) => row.event);
}

/** What a report form sends at the least. */
export function reportForm(
  task: { id: string; turn: number },
  change: Record<string, unknown> = {},
) {
  return {
    taskId: task.id,
    turn: String(task.turn),
    progress: "50",
    note: "Đã làm một nửa.",
    ...change,
  };
}
