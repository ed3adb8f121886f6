import { and, asc, eq, gte } from "drizzle-orm";
import { z } from "zod";
import { reports, reportVersions } from "../../db/schema/papers";
import { mergedWords } from "../../domain/report/merged";
import { type OfferedWords, withTaken } from "../../domain/report/offered-words";
import {
  LONGEST_SECTION,
  type Prose,
  SECTIONS,
  type Section,
  tidied,
} from "../../domain/report/paper";
import { mayWrite } from "../../domain/report/permissions";
import { command, type Scope } from "../command";
import { versionSeen } from "../form-fields";
import { aboutReport, type HeldReport, heldReport, refuseWriting } from "../held-report";
import { lentAfter, settleLent } from "../lent-words";
import { takenWords } from "../taken-words";

const words = z
  .string()
  .optional()
  .transform((text) => tidied(text ?? ""))
  .refine((text) => text.length <= LONGEST_SECTION, "too_long");

const sections = Object.fromEntries(SECTIONS.map((name) => [name, words])) as Record<
  Section,
  typeof words
>;

/**
 * Saves what the writer says as the report's next version. Input: `reportId`, the `version` that was seen, the text of
 * each section, `base`: the version the writer began on, where that is an earlier one, and `take`: words of agencies to
 * be put below the text of their section.
 */
export const saveReport = command({
  event: "report.saved",
  input: z.object({
    reportId: z.uuid("missing"),
    version: versionSeen,
    base: versionSeen.optional(),
    take: z.array(z.string()).max(500, "choice").default([]),
    ...sections,
  }),
  load: async (scope, { reportId, take, base, ...input }) => {
    const report = await heldReport(scope, reportId);
    if (!report) return null;
    const written = mergedWords(input, await wordsSince(scope, report, base));
    const taken = await takenWords(scope, report, take);
    const words = "reason" in taken ? [] : taken.words;
    const prose = proseOf(written, words);
    return {
      ...report,
      taken,
      prose,
      lent: await lentAfter(scope, report, { prose, taken: words }),
    };
  },
  may: mayWrite,
  refuse: (report, input) => {
    const wrong = refuseWriting(report, input.version);
    if (wrong) return wrong;
    if ("reason" in report.taken) return report.taken;
    const long = SECTIONS.find((name) => (report.prose[name]?.length ?? 0) > LONGEST_SECTION);
    return long ? { reason: "invalid", fields: { [long]: "too_long" } } : null;
  },
  apply: async (act, report) => {
    if ("reason" in report.taken) throw new Error("words that are not there to be taken");
    const { words: taken } = report.taken;
    const version = report.version + 1;
    await act.write.update(reports, { id: report.id }, { version });
    await act.write.insert(reportVersions, {
      ...{ reportId: report.id, version, prose: report.prose, dataDay: report.dataDay },
      taken: taken.map(({ section, source, id }) => ({ section, source, id })),
      ...{ byUserId: act.person().userId, at: act.now },
    });
    // From now on the agency cannot take back what others build on.
    await settleLent(act, report.lent);
    return {
      payload: { title: report.title, version, taken: taken.length },
      about: aboutReport(report),
      value: { version },
    };
  },
});

/** What the versions said from the one the writer began on; nothing for whoever began on the latest. */
async function wordsSince(
  { visible }: Scope,
  { id, version: latest }: HeldReport,
  base: number | undefined,
): Promise<Prose[]> {
  if (base === undefined || base >= latest) return [];
  const version = visible.reportVersions();
  const rows = await visible.read
    .select({ prose: version.prose })
    .from(version)
    .where(and(eq(version.reportId, id), gte(version.version, base)))
    .orderBy(asc(version.version));
  return rows.map(({ prose }) => prose);
}

function proseOf(input: Record<Section, string>, taken: readonly OfferedWords[]): Prose {
  const texts = SECTIONS.map((name) => {
    const own = taken.filter(({ section }) => section === name);
    return [name, withTaken(input[name], own)] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}
