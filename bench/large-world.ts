import { readFileSync } from "node:fs";
import { and, count, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { connect } from "../db/connect";
import { taskStates, tasks } from "../db/schema/tasks";
import { taskClass } from "../db/task-class";
import { TASK_CLASSES } from "../domain/task-class";

/** Adds ten thousand tasks with their histories to a demonstration's database. */
export async function fillLargeWorld(ownerUrl: string): Promise<void> {
  const statements = readFileSync(new URL("./ten-thousand-tasks.sql", import.meta.url), "utf8");
  const client = connect(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await client.begin((tx) => tx.unsafe(statements).simple());
    const database = drizzle(client, { casing: "snake_case" });
    const current = and(eq(taskStates.taskId, tasks.id), eq(taskStates.seq, tasks.version));
    const found = await database
      .select({ class: taskClass(taskStates, "2026-12-14"), tasks: count() })
      .from(tasks)
      .innerJoin(taskStates, current)
      .groupBy(sql`1`);
    // A figure about a world in which something never happens would not be one about the product.
    const missing = TASK_CLASSES.filter((one) => !found.some((row) => row.class === one));
    const total = found.reduce((sum, row) => sum + row.tasks, 0);
    if (missing.length > 0 || total < 10_000)
      throw new Error(`${total} tasks; classes that do not occur: ${missing.join(", ") || "none"}`);
  } finally {
    await client.end();
  }
}
