import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, desc, eq } from "drizzle-orm";
import { inject } from "vitest";
import { closeDatabase } from "../../db/client";
import { filledTestDatabase } from "../../db/testing/test-database";
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

/**
 * One of the worlds that are drawn, in a database of its own. It is drawn once in a run of tests, as every password
 * of its people costs what a password should; each file gets a copy.
 */
export async function testWorld(which: keyof typeof WORLDS): Promise<TestCommune> {
  const drawn = join(inject("templateFiles"), which);
  const database = await filledTestDatabase(which, (appUrl) => drawOnce(which, appUrl, drawn));
  const folder = mkdtempSync(join(tmpdir(), "don-doc-test-"));
  cpSync(join(drawn, "data"), folder, { recursive: true });
  liveIn(database.appUrl, folder);
  const company: Company = JSON.parse(readFileSync(join(drawn, "company.json"), "utf8"));
  const close = async () => {
    await closeDatabase();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { company, ownerUrl: database.ownerUrl, close };
}

async function drawOnce(which: keyof typeof WORLDS, appUrl: string, drawn: string): Promise<void> {
  const folder = join(drawn, "data");
  mkdirSync(folder, { recursive: true });
  liveIn(appUrl, folder);
  const company = await WORLDS[which]();
  await closeDatabase();
  writeFileSync(join(drawn, "company.json"), JSON.stringify(company));
}

function liveIn(databaseUrl: string, folder: string): void {
  process.env.DATABASE_URL = databaseUrl;
  process.env.DATA_DIR = folder;
  // What is written to people leads back to the product.
  process.env.NEXTAUTH_URL ??= "http://localhost:3000";
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
