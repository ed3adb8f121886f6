import { changeEscalation } from "../../commands/change-escalation";
import { done } from "../../found";
import { dailyRound } from "../../jobs/daily-round";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actRounds({ company, now }: ActedWorld): Promise<void> {
  const days = { head: "1", office: "4", chair: "10" };
  done(await changeEscalation({ actor: company.tuan, now }, days));
  const round = await dailyRound(now);
  if (!round || round.escalated === 0 || round.digests === 0) {
    throw new Error(`the round had nothing to do: ${JSON.stringify(round)}`);
  }
}
