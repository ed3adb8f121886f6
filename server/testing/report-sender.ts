import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Person } from "../../domain/person";
import { type EvidenceStore, evidenceStore } from "../evidence-store";
import { refusedReport } from "../queries/refused-report";
import { receiveReport } from "../receive-report";
import type { ReportWorld } from "./report-world";

const SENT = new Date("2026-10-05T03:00:00Z");

export type Sending = {
  actor?: Person;
  taskId?: string;
  texts?: Record<string, string | string[]>;
  files?: Record<string, Buffer | string>;
  store?: EvidenceStore;
  at?: Date;
};

/** What the page's form sends: the hidden fields first, the files after the texts, the button last. */
export function reportForm({ texts = {}, files = {} }: Sending = {}): FormData {
  const sent = new FormData();
  const { act, ...fields } = {
    ...{ key: randomUUID(), turn: "0", progress: "40", note: "Đã rà soát 12/15 thôn." },
    ...{ act: "update", ...texts },
  };
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) sent.append(name, value);
  }
  for (const [name, content] of Object.entries(files)) {
    sent.append("files", new File([new Uint8Array(Buffer.from(content))], name));
  }
  sent.append("act", String(act));
  return sent;
}

/** Sends reports in a world, as Lan on her task unless said otherwise, and looks at what came of them. */
export class ReportSender {
  constructor(private readonly world: ReportWorld) {}

  send(sending: Sending = {}, body: BodyInit = reportForm(sending)) {
    return this.answerTo(new Request("http://localhost/report", { method: "POST", body }), sending);
  }

  async answerTo(request: Request, sending: Sending = {}) {
    const { actor = this.world.lan, taskId = this.world.taskId, store, at = SENT } = sending;
    const response = await receiveReport(request, {
      ...{ actor, taskId, clock: () => at },
      store: store ?? evidenceStore(),
    });
    const location = new URL(response.headers.get("location") ?? "/", "http://localhost");
    return {
      status: response.status,
      receipt: location.searchParams.get("receipt"),
      report: location.searchParams.get("report"),
      hash: location.hash,
    };
  }

  async refused(report: string | null, actor = this.world.lan) {
    const found = report && (await refusedReport(actor, this.world.taskId, report));
    if (!found) throw new Error("no refused report was kept");
    return { ...found, names: found.files.map(({ name }) => name) };
  }

  async evidenceOf(updateId: string | null): Promise<string[]> {
    const rows = await this.world.sql<{ name: string }[]>`
      select name from evidence where update_id = ${updateId}`;
    return rows.map(({ name }) => name).sort();
  }

  /** How much the register holds: a refused act must leave all of it as it was. */
  async counts() {
    const [row] = await this.world.sql<Counts[]>`
      select (select count(*)::int from task_updates) as updates,
        (select count(*)::int from audit_events) as events,
        (select count(*)::int from files) as files,
        (select count(*)::int from evidence) as evidence,
        (select count(*)::int from staged_files) as staged`;
    if (!row) throw new Error("the register cannot be counted");
    return row;
  }

  /** Parts that nobody took away. */
  parts(): string[] {
    return readdirSync(join(this.world.dataFolder, "evidence", "incoming"));
  }

  hasBytes(content: Buffer | string): boolean {
    return existsSync(join(this.world.dataFolder, "evidence", sha256(content)));
  }
}

export function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}

type Counts = { updates: number; events: number; files: number; evidence: number; staged: number };
