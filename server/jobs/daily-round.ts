import "server-only";
import { visibleTo } from "../../db/visibility";
import { dayOf } from "../../domain/day";
import { isDigestTime } from "../../domain/digest";
import { escalateTask } from "../commands/escalate-task";
import { sendDigests } from "../commands/send-digests";
import { tellEscalations } from "../commands/tell-escalations";
import { dueEscalations } from "../queries/round/due-escalations";
import { isRoundMade } from "../queries/round/is-made";

const SYSTEM = { kind: "system" } as const;

/**
 * How many steps were taken, how many people were told of them, and how many have a digest. What they are told stands
 * in the product; mail goes only to those who want it and have an address.
 */
type Round = { escalated: number; told: number; digests: number; mails: number };

/**
 * The round of a day: late tasks are reported further up, and everybody who has something to be told gets the digest.
 * From seven in the morning on, once a day however often and by however many it is tried, also when the clock jumps;
 * null when it is too early or was made. A round that broke off goes on where it stopped.
 */
export async function dailyRound(at: Date): Promise<Round | null> {
  const occasion = { actor: SYSTEM, now: at };
  const visible = visibleTo(SYSTEM);
  const day = dayOf(at);
  if (!isDigestTime(at) || (await isRoundMade(visible, day))) return null;
  let escalated = 0;
  for (const step of await dueEscalations(visible, day)) {
    if ((await escalateTask(occasion, step)).ok) escalated++;
  }
  const told = await tellEscalations(occasion, {});
  // It closes the round: what comes before is done again as far as it was not.
  const digests = await sendDigests(occasion, {});
  if (!digests.ok) return null;
  const { people, mails } = told.ok ? told.value : { people: 0, mails: 0 };
  const written = digests.value;
  return { escalated, told: people, digests: written.people, mails: mails + written.mails };
}
