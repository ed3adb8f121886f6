import { connect } from "../connect";

/** A keeper's own connection, by which other keepers of the same server know of it. */
export type Presence = {
  /** After the server was started again. */
  renew(): Promise<void>;
  /** Goes, and says whether nobody else is connected any more. */
  leave(): Promise<boolean>;
};

const KEEPER = "don-doc keeper";
const LEAVING = "don-doc keeper, leaving";
/** How long the connections of a process that has just exited may take to vanish. */
const PATIENCE = 3_000;

export async function presentAt(superuserUrl: string): Promise<Presence> {
  const sql = connect(superuserUrl, {
    max: 1,
    max_lifetime: null,
    connection: { application_name: KEEPER },
  });
  await sql`select 1`;

  /** A keeper will look after the server itself; anyone else may be about to go. */
  async function alone(): Promise<boolean> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const [others] = await sql<{ keepers: number; sessions: number }[]>`
        select count(*) filter (where application_name = ${KEEPER})::int as keepers, count(*)::int as sessions
        from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> ${LEAVING}`;
      if (!others?.sessions) return true;
      if (others.keepers > 0 || Date.now() > end) return false;
      await sql`select pg_sleep(0.05)`;
    }
  }

  return {
    async renew() {
      await sql`select 1`;
    },
    async leave() {
      try {
        // Before it counts: of two that leave together the later one then sees nobody, and stops the server.
        await sql`select set_config('application_name', ${LEAVING}, false)`;
        return await alone();
      } catch {
        // A server that no longer answers serves nobody.
        return true;
      } finally {
        await sql.end({ timeout: 1 });
      }
    },
  };
}
