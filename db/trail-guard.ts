import { connect } from "./connect";

/** What must never change once it was said. */
const KEPT = ["audit_events", "task_states"];

/** The tables of record that this role could rewrite or empty; none, when it is the app's own role. */
export async function rewritableRecords(url: string): Promise<string[]> {
  const client = connect(url, { max: 1 });
  try {
    const rows = await client<{ table: string }[]>`
      select t as table from unnest(${KEPT}::text[]) as t
      where has_table_privilege(t, 'update') or has_table_privilege(t, 'delete')
        or has_table_privilege(t, 'truncate') or pg_has_role(
          (select relowner from pg_class where oid = t::regclass), 'usage')
      order by t`;
    return rows.map((row) => row.table);
  } finally {
    await client.end();
  }
}
