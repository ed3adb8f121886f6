import "server-only";
import { administers } from "../domain/permissions";
import { MOST_VILLAGES } from "../domain/village-list";
import type { Command, Occasion, Result } from "./command";
import { addVillages } from "./commands/add-villages";
import { hashPassword, oneTimePassword } from "./password";
import { villageReading } from "./queries/village-list";

type Input = { list: string; groupId: string };
type Slip = { username: string; agency: string; name: string | null; password: string };

/**
 * Brings in a list of villages and draws a one-time password for each new account. The passwords are in this
 * one answer and nowhere else, so the form's key is left out: a receipt would keep the answer.
 */
async function addWithSlips(
  { actor, now }: Occasion,
  { list, groupId }: Input,
): Promise<Result<{ slips: Slip[] }>> {
  const passwords = Array.from({ length: await newOnes(actor, list) }, oneTimePassword);
  const passwordHashes = await Promise.all(passwords.map(hashPassword));
  const result = await addVillages({ actor, now }, { list, groupId, passwordHashes });
  if (!result.ok) return result;
  const slips = result.value.accounts.map((account, place) => ({
    ...account,
    password: passwords[place] ?? "",
  }));
  return { ok: true, value: { slips } };
}

export const addVillagesWithSlips: Command<Input, { slips: Slip[] }> = Object.assign(addWithSlips, {
  event: addVillages.event,
});

/** Hashing is work: none is done for a list that will be refused. */
async function newOnes(actor: Occasion["actor"], list: string): Promise<number> {
  if (actor.kind !== "person" || !administers(actor)) return 0;
  const lines = (await villageReading(actor, list)) ?? [];
  if (lines.some(({ verdict }) => verdict === "bad")) return 0;
  const fresh = lines.filter(({ verdict }) => verdict === "good").length;
  return fresh > MOST_VILLAGES ? 0 : fresh;
}
