import { connect } from "../../db/connect";
import type { Site } from "./site";

/** The address of a task: an agency's part of a duty. */
export async function taskPath(site: Site, ref: string, agency: string): Promise<string> {
  const [row] = await ask(
    site,
    (sql) => sql<{ id: string }[]>`
      select tasks.id from tasks
      join duties on duties.id = tasks.duty_id join agencies on agencies.id = tasks.agency_id
      where duties.ref = ${ref} and agencies.name = ${agency} and tasks.occurrence = 0`,
  );
  if (!row) throw new Error(`the world has no task ${ref} of ${agency}`);
  return `/tasks/${row.id}`;
}

/** The address of the published plan's pages. */
export async function planPath(site: Site): Promise<string> {
  const [row] = await ask(
    site,
    (sql) => sql<{ id: string }[]>`
      select id from plans where published_at is not null order by published_at limit 1`,
  );
  if (!row) throw new Error("the world has no published plan");
  return `/plans/${row.id}`;
}

/** The address of a task's first file of evidence. */
export async function evidencePath(site: Site, task: string): Promise<string> {
  const id = task.replace("/tasks/", "");
  const [row] = await ask(
    site,
    (sql) => sql<{ id: string }[]>`
      select id from evidence where task_id = ${id} and sha256 is not null order by at limit 1`,
  );
  if (!row) throw new Error(`${task} has no file of evidence`);
  return `/evidence/${row.id}`;
}

/** The address of one of the real plan's targets: all participants, the voluntary ones, the share of the labour force. */
export async function targetPath(site: Site, which: "all" | "voluntary" | "rate"): Promise<string> {
  const unit = which === "rate" ? "percent" : "people";
  const [row] = await ask(
    site,
    (sql) => sql<{ id: string }[]>`
      select id from targets
      where unit = ${unit} and (part_of_id is not null) = ${which === "voluntary"} order by position limit 1`,
  );
  if (!row) throw new Error(`the world has no target of ${which}`);
  return `/targets/${row.id}`;
}

/** Villages in the register, without the hands that brought them in. */
export async function addVillages(site: Site, names: readonly string[]): Promise<void> {
  await ask(site, async (sql) => {
    for (const [place, name] of names.entries())
      await sql`
        insert into agencies (name, short_name, aliases, kind, relation, former_commune, protocol_order)
        values (${name}, ${name}, '{}', 'agency', 'subordinate', 'Xuân Ninh', ${900 + place})`;
    return [];
  });
}

/** How many acts of a kind the trail holds. */
export async function countOfEvents(site: Site, event: string): Promise<number> {
  const [row] = await ask(
    site,
    (sql) => sql<{ count: number }[]>`
      select count(*)::int as count from audit_events where event = ${event}`,
  );
  return row?.count ?? 0;
}

async function ask<R>(
  { ownerUrl }: Site,
  question: (sql: ReturnType<typeof connect>) => Promise<R>,
): Promise<R> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    return await question(sql);
  } finally {
    await sql.end();
  }
}
