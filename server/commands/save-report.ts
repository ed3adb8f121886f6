import { z } from "zod";
import { reports, reportVersions } from "../../db/schema/papers";
import { type OfferedWords, withTaken } from "../../domain/report/offered-words";
import {
  LONGEST_SECTION,
  type Prose,
  SECTIONS,
  type Section,
  tidied,
} from "../../domain/report/paper";
import { mayWrite } from "../../domain/report/permissions";
import { command } from "../command";
import { versionSeen } from "../form-fields";
import { aboutReport, heldReport, refuseWriting } from "../held-report";
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
 * each section, and `take`: words of agencies to be put below the text of their section.
 */
export const saveReport = command({
  event: "report.saved",
  input: z.object({
    reportId: z.uuid("missing"),
    version: versionSeen,
    take: z.array(z.string()).max(500, "choice").default([]),
    ...sections,
  }),
  load: async (scope, { reportId, take }) => {
    const report = await heldReport(scope, reportId);
    return report && { ...report, taken: await takenWords(scope, report, take) };
  },
  may: mayWrite,
  refuse: (report, input) => {
    const wrong = refuseWriting(report, input.version);
    if (wrong) return wrong;
    if ("reason" in report.taken) return report.taken;
    const prose = proseOf(input, report.taken.words);
    const long = SECTIONS.find((name) => (prose[name]?.length ?? 0) > LONGEST_SECTION);
    return long ? { reason: "invalid", fields: { [long]: "too_long" } } : null;
  },
  apply: async (act, report, input) => {
    if ("reason" in report.taken) throw new Error("words that are not there to be taken");
    const { words: taken, newlyLent } = report.taken;
    const version = report.version + 1;
    await act.write.update(reports, { id: report.id }, { version });
    await act.write.insert(reportVersions, {
      ...{ reportId: report.id, version, prose: proseOf(input, taken), dataDay: report.dataDay },
      taken: taken.map(({ section, source, id }) => ({ section, source, id })),
      ...{ byUserId: act.person().userId, at: act.now },
    });
    // From now on the agency cannot take back what others build on.
    for (const id of newlyLent) await act.write.update(reports, { id }, { takenInAt: act.now });
    return {
      payload: { title: report.title, version, taken: taken.length },
      about: aboutReport(report),
      value: { version },
    };
  },
});

function proseOf(input: Record<Section, string>, taken: readonly OfferedWords[]): Prose {
  const texts = SECTIONS.map((name) => {
    const own = taken.filter(({ section }) => section === name);
    return [name, withTaken(input[name], own)] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}
