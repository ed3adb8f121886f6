import { type Day, daysBetween } from "../../../domain/day";
import { cardClass, isInHand, type PlainTask } from "./plain-task";

/** Somebody of the commune as a clerk knows them. */
export type Reader = { userId: string; role: string; agencyId: string };

type Counts = Record<string, { named: number; total: number }>;

/** So many days before its last one a task is told of. */
const MARKS = [30, 7, 1];

const isMonday = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

/**
 * What the digest of a morning must count for a person, from the cards as they lay there the evening before; null when
 * they must get none. It answers for the mornings before it that had none, the day itself being the last of them.
 */
export function expectedCounts(
  reader: Reader,
  cards: readonly PlainTask[],
  { mornings, standingAgencyId }: { mornings: readonly Day[]; standingAgencyId: string },
): Counts | null {
  const counts: Counts = {};
  const day = mornings.at(-1) ?? "";
  const note = (kind: string, isNamed: boolean) => {
    const known = counts[kind] ?? { named: 0, total: 0 };
    counts[kind] = { named: known.named + (isNamed ? 1 : 0), total: known.total + 1 };
  };
  /** For three mornings after it happened, and on Mondays. */
  const isFresh = (on: Day) => daysBetween(on, day) <= 3 || isMonday(day);
  const { role, agencyId, userId } = reader;
  if (role === "member" || role === "admin") return null;
  for (const card of cards) {
    const { lastDay, submittedOn, returnedOn } = card;
    const isOwn = card.group ? role === "standing_office" : card.agencyId === agencyId;
    if (isOwn && isInHand(card)) {
      const late = lastDay ? daysBetween(lastDay, day) : 0;
      if (late > 0) note("overdue", late <= 3 || isMonday(day));
      const isMarked = mornings.some((one) => lastDay && MARKS.includes(daysBetween(one, lastDay)));
      if (isMarked && late <= 0) note("due_soon", true);
      if (returnedOn) note("returned", isFresh(returnedOn));
    }
    if (card.status === "submitted" && submittedOn && card.submittedBy !== userId) {
      const isOffices = card.agencyId === standingAgencyId;
      const isMine = isOffices ? role === "chair" : role === "standing_office";
      if (isMine && card.agencyId !== agencyId) note("waiting_for_me", isFresh(submittedOn));
    }
    if (role !== "chair" && role !== "standing_office") continue;
    const { extension } = card;
    if (extension && extension.by.userId !== userId) {
      const isMine = role === "chair" || extension.by.role === "chair";
      if (isMine) note("waiting_for_me", isFresh(extension.on));
    }
    const silent = daysBetween(card.lastReport ?? card.givenOn, day);
    if (isInHand(card) && cardClass(card, day) === "no_deadline" && silent >= 90) {
      note("silent", silent === 90 || isMonday(day));
    }
  }
  return Object.values(counts).some(({ named }) => named > 0) ? counts : null;
}

const STEPS = ["head", "office", "chair"] as const;

/** The steps a morning must take for a card that is late: each once for its last day, in order. */
export function expectedSteps(card: PlainTask, day: Day, from: readonly number[]): string[] {
  const { lastDay } = card;
  if (!lastDay || !isInHand(card)) return [];
  const late = daysBetween(lastDay, day);
  return STEPS.filter(
    (step, at) =>
      late >= 1 && late >= (from[at] ?? 0) && !card.escalated.includes(`${step} ${lastDay}`),
  );
}

/** Whom a step must reach. */
export function expectedRecipients(
  step: string,
  card: PlainTask,
  readers: readonly Reader[],
  standingAgencyId: string,
): string[] {
  const of = (role: string, agencyId?: string) =>
    readers.filter((one) => one.role === role && (!agencyId || one.agencyId === agencyId));
  const office = of("standing_office", standingAgencyId);
  const own = () => {
    const heads = of("agency_head", card.agencyId);
    const officers = of("officer", card.agencyId);
    const leaders = [...of("standing_office", card.agencyId), ...of("chair", card.agencyId)];
    return [heads, officers, leaders].find((some) => some.length > 0) ?? [];
  };
  const reached = step === "chair" ? of("chair") : step === "office" || card.group ? office : own();
  return reached.map(({ userId }) => userId).sort();
}
