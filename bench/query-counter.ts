import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/** "E" executes a prepared statement, "Q" is a statement in one message. */
const RUNS_A_STATEMENT = new Set(["E", "Q"].map((letter) => letter.charCodeAt(0)));

/**
 * Stands between a program and PostgreSQL and counts the statements that go by: on a database of one's own that
 * is the program's, whatever library sends them. Costs a tenth of a millisecond each.
 */
export async function countQueries(url: string) {
  const target = new URL(url);
  const folder = target.searchParams.get("host");
  if (!folder?.startsWith("/")) throw new Error("the counter stands before a unix socket only");
  const socket = `.s.PGSQL.${target.port || 5432}`;
  const own = mkdtempSync(path.join(os.tmpdir(), "bench-"));
  let seen = 0;
  const server = net.createServer((client) => {
    const upstream = net.connect(path.join(folder, socket));
    const read = statementReader(() => {
      seen += 1;
    });
    client.on("data", read);
    client.pipe(upstream).pipe(client);
    for (const end of [client, upstream]) end.on("error", () => end.destroy());
  });
  await new Promise<void>((resolve) => server.listen(path.join(own, socket), resolve));
  target.searchParams.set("host", own);
  return {
    url: target.href,
    count: () => seen,
    async stop() {
      await new Promise((resolve) => server.close(resolve));
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/** Follows the messages of one connection: a letter, a length that counts itself, the rest. The first has no letter. */
function statementReader(onStatement: () => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let first = true;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = first ? 0 : 1;
      if (rest.length < head + 4) return;
      const end = head + rest.readUInt32BE(head);
      if (rest.length < end) return;
      if (!first && RUNS_A_STATEMENT.has(rest[0] ?? 0)) onStatement();
      first = false;
      rest = rest.subarray(end);
    }
  };
}
