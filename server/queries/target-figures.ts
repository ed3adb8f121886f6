import { and, asc, eq, isNull } from "drizzle-orm";
import { visibleTo } from "../../db/visibility";
import type { Person } from "../../domain/person";
import { missingOf } from "../../domain/target/missing";
import { workedBack } from "../../domain/target/work-back";
import { targetPage } from "./target-page";
import { villages } from "./villages";

/** A target's figures with what is still missing, and for those who write them what they may do; null where there is none. */
export async function targetFigures(actor: Person, targetId: string) {
  const page = await targetPage(actor, targetId);
  if (!page) return null;
  const { target, mayEnter } = page;
  const [known, agencies, annexQuestions] = await Promise.all([
    villages(actor),
    mayEnter ? agenciesOf(actor) : [],
    mayEnter ? openAnnexes(actor, target.planId) : [],
  ]);
  return {
    ...page,
    villages: known,
    missing: missingOf(target, known.length),
    agencies,
    annexQuestionId: annexQuestions[0]?.id ?? null,
    /** Where it would have started if it grew by the yearly gain alone; null where there is a baseline. */
    derivable: target.baseline === null ? workedBack(target) : null,
  };
}

export type TargetFigures = NonNullable<Awaited<ReturnType<typeof targetFigures>>>;

function agenciesOf(actor: Person) {
  const visible = visibleTo(actor);
  const agency = visible.agencies();
  return visible.read
    .select({ id: agency.id, name: agency.name })
    .from(agency)
    .where(eq(agency.kind, "agency"))
    .orderBy(asc(agency.protocolOrder));
}

/** The questions about annexes that nobody has answered: the years stand in one. */
function openAnnexes(actor: Person, planId: string) {
  const visible = visibleTo(actor);
  const question = visible.questions();
  return visible.read
    .select({ id: question.id })
    .from(question)
    .where(
      and(eq(question.planId, planId), eq(question.kind, "annex_missing"), isNull(question.answer)),
    )
    .limit(1);
}
