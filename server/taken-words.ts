import { and, eq, inArray } from "drizzle-orm";
import { type OfferedWords, offerKey } from "../domain/report/offered-words";
import { SECTIONS, type Section, tidied } from "../domain/report/paper";
import { isUuid } from "../domain/uuid";
import type { Scope } from "./command";
import type { HeldReport } from "./held-report";

/** No form offers more. */
const MOST_TAKEN = 500;

/**
 * The words a form asks to take in, read anew: what an update raised, what an agency's sent report says. Null when
 * something is asked for that is not there to be taken, as when the report was withdrawn meanwhile.
 */
export async function takenWords(
  scope: Scope,
  { planId, kind }: HeldReport,
  keys: readonly string[],
): Promise<OfferedWords[] | null> {
  if (keys.length === 0) return [];
  const asked = [...new Set(keys)].slice(0, MOST_TAKEN).map(partsOf);
  const known = asked.filter((one) => one !== null);
  if (known.length < asked.length) return null;
  const idsOf = (source: "update" | "report") =>
    known.filter((one) => one.source === source).map(({ id }) => id);
  const [updates, sent] = await Promise.all([
    raisedIn(scope, planId, idsOf("update")),
    kind === "agency" ? [] : sentReports(scope, planId, idsOf("report")),
  ]);
  const found = [...updates, ...sent];
  const words = known.map((one) => found.find((other) => offerKey(other) === offerKey(one)));
  return words.every((one) => one !== undefined) ? words : null;
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
    ...wordsOf("difficulties", obstacles, { ...row, source: "update" }),
    ...wordsOf("proposals", proposals, { ...row, source: "update" }),
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
    .select({ id: report.id, agency: report.agencyName, prose: version.prose })
    .from(report)
    .innerJoin(version, and(eq(version.reportId, report.id), eq(version.version, report.version)))
    .where(and(eq(report.planId, planId), eq(report.state, "sent"), inArray(report.id, ids)));
  return rows.flatMap(({ id, agency, prose }) =>
    SECTIONS.flatMap((section) =>
      wordsOf(section, prose[section] ?? null, {
        ...{ source: "report", id, agency: agency ?? "", ref: null },
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
