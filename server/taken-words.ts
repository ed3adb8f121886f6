import { and, eq, inArray } from "drizzle-orm";
import type { FieldProblem, Refusal } from "../domain/refusal";
import { type OfferedWords, offerKey } from "../domain/report/offered-words";
import { SECTIONS, type Section, tidied } from "../domain/report/paper";
import { isUuid } from "../domain/uuid";
import type { Scope } from "./command";
import type { HeldReport } from "./held-report";
import { holdLenders } from "./lent-words";

/** No form offers more. */
const MOST_TAKEN = 500;

/**
 * The words a form asks to take in, read anew: what an update raised, what an agency's sent report says. A refusal when
 * something is asked for that is not there to be taken, as when an agency took its report back meanwhile. The reports
 * are held until the act is done, so that none is taken back while its words are taken in.
 */
export async function takenWords(
  scope: Scope,
  report: HeldReport,
  keys: readonly string[],
): Promise<{ words: OfferedWords[] } | Refusal> {
  if (keys.length === 0) return { words: [] };
  const asked = [...new Set(keys)].slice(0, MOST_TAKEN).map(partsOf);
  const known = asked.filter((one) => one !== null);
  if (known.length < asked.length) return { reason: "invalid", fields: { take: "choice" } };
  const idsOf = (source: "update" | "report") => [
    ...new Set(known.filter((one) => one.source === source).map(({ id }) => id)),
  ];
  const { planId } = report;
  const held = await holdLenders(scope, report, known);
  const [updates, sent] = await Promise.all([
    raisedIn(scope, planId, idsOf("update")),
    sentReports(
      scope,
      planId,
      idsOf("report").filter((id) => held.includes(id)),
    ),
  ]);
  const found = new Map([...updates, ...sent].map((words) => [offerKey(words), words]));
  const missing = known.filter((one) => !found.has(offerKey(one)));
  if (missing.length > 0) return refuseMissing(scope, planId, missing);
  return { words: known.flatMap((one) => found.get(offerKey(one)) ?? []) };
}

/** Says at each section's list what is not to be had any more, and of agencies' reports whose they were. */
async function refuseMissing(
  { visible }: Scope,
  planId: string,
  missing: readonly { section: Section; source: "update" | "report"; id: string }[],
): Promise<Refusal> {
  const report = visible.reports();
  const ids = missing.filter(({ source }) => source === "report").map(({ id }) => id);
  const rows = await visible.read
    .select({ id: report.id, agency: report.agencyName })
    .from(report)
    .where(and(eq(report.planId, planId), eq(report.kind, "agency"), inArray(report.id, ids)));
  const names = new Map(rows.map(({ id, agency }) => [id, agency ?? ""]));
  const fields = missing.map(({ section, id }): [string, FieldProblem] => [
    `take-${section}`,
    names.has(id) ? "withdrawn_meanwhile" : "choice",
  ]);
  const isWithdrawn = fields.some(([, problem]) => problem === "withdrawn_meanwhile");
  return {
    reason: isWithdrawn ? "withdrawn_meanwhile" : "invalid",
    fields: Object.fromEntries(fields),
    about: [...new Set(names.values())],
  };
}

function partsOf(key: string) {
  const [name, source, id = ""] = key.split("/");
  const section = SECTIONS.find((one) => one === name);
  if (!section || (source !== "update" && source !== "report") || !isUuid(id)) return null;
  return { section, source, id } as const;
}

async function raisedIn(
  { visible }: Scope,
  planId: string,
  ids: string[],
): Promise<OfferedWords[]> {
  if (ids.length === 0) return [];
  const update = visible.updates();
  const task = visible.tasks();
  const rows = await visible.read
    .select({
      id: update.id,
      obstacles: update.obstacles,
      proposals: update.proposals,
      agency: task.agencyName,
      ref: task.ref,
    })
    .from(update)
    .innerJoin(task, eq(task.id, update.taskId))
    .where(and(eq(task.planId, planId), inArray(update.id, ids)));
  return rows.flatMap(({ obstacles, proposals, ...row }) => [
    ...wordsOf("difficulties", obstacles, { ...row, source: "update", dataDay: null }),
    ...wordsOf("proposals", proposals, { ...row, source: "update", dataDay: null }),
  ]);
}

async function sentReports(
  { visible }: Scope,
  planId: string,
  ids: string[],
): Promise<OfferedWords[]> {
  if (ids.length === 0) return [];
  const report = visible.reports();
  const version = visible.reportVersions();
  const rows = await visible.read
    .select({
      id: report.id,
      agency: report.agencyName,
      dataDay: report.dataDay,
      prose: version.prose,
    })
    .from(report)
    .innerJoin(version, and(eq(version.reportId, report.id), eq(version.version, report.version)))
    .where(and(eq(report.planId, planId), eq(report.state, "sent"), inArray(report.id, ids)));
  return rows.flatMap(({ id, agency, dataDay, prose }) =>
    SECTIONS.flatMap((section) =>
      wordsOf(section, prose[section] ?? null, {
        ...{ source: "report", id, agency: agency ?? "", ref: null, dataDay },
      }),
    ),
  );
}

function wordsOf(
  section: Section,
  words: string | null,
  of: Omit<OfferedWords, "section" | "text">,
): OfferedWords[] {
  const text = tidied(words ?? "");
  return text === "" ? [] : [{ ...of, section, text }];
}
