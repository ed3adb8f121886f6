import type { Visible } from "../../../db/visibility";
import type { Day } from "../../../domain/day";
import { type DigestSection, digestOf } from "../../../domain/digest";
import type { DigestTask } from "../../../domain/digest-matters";
import { type LateAgency, lateAgencies } from "../../../domain/late-agencies";
import type { DigestKind } from "../../../domain/notice";
import { steers } from "../../../domain/permissions";
import type { Person } from "../../../domain/person";
import { wantsMail } from "./choices";
import { unansweredDirectives } from "./directives";
import { undecidedExtensions } from "./extensions";
import { unjudgedFigures } from "./figures";
import { lastRoundBefore } from "./is-made";
import { digestReaders } from "./readers";
import { digestTasks } from "./tasks";

/** What one person is told on a day. */
type DayDigest = {
  userId: string;
  locale: "vi" | "en";
  sections: DigestSection[];
  /** What is overdue in all that they steer; null for whoever steers nothing. */
  late: LateAgency[] | null;
};

/**
 * The digests of a day as things stand now, of everybody who has one or of one person: what waits in the commune is
 * asked once, whoever it waits for. To be asked with the system's eyes, for a person is told of all their memberships.
 */
export async function digestsOfDay(
  visible: Visible,
  day: Day,
  userId?: string,
): Promise<DayDigest[]> {
  const readers = await digestReaders(visible, day, userId);
  if (readers.length === 0) return [];
  const tasks = await digestTasks(visible, day);
  const extensions = await undecidedExtensions(visible, day);
  const figures = await unjudgedFigures(visible);
  const directives = await unansweredDirectives(visible);
  const facts = { tasks, extensions, figures, directives };
  const wants = await wantsMail(visible);
  const lastRound = await lastRoundBefore(visible, day);
  return readers.flatMap(({ userId, locale, hats }) => {
    const asked = { day, lastRound, wants: (kind: DigestKind) => wants(userId, kind) };
    const sections = digestOf(hats, facts, asked);
    return sections ? [{ userId, locale, sections, late: lateUnder(hats, tasks, day) }] : [];
  });
}

/** The morning of those who steer: what is overdue and where, whoever's it is. */
function lateUnder(hats: readonly Person[], tasks: readonly DigestTask[], day: Day) {
  const steering = hats.filter(({ role }) => role === "chair" || role === "standing_office");
  if (steering.length === 0) return null;
  const isLate = (task: DigestTask) =>
    task.class === "overdue" && steering.some((hat) => steers(hat, task));
  return lateAgencies(tasks.filter(isLate), day);
}
