import { changeSharing } from "../../commands/change-sharing";
import { giveDelegation } from "../../commands/give-delegation";
import { revokeDelegation } from "../../commands/revoke-delegation";
import { done } from "../../found";
import { delegations } from "../../queries/delegations";
import type { ActedWorld } from "./acted-world";

/** Writes every event of its subject once, for the proof that the trail rebuilds all tables. */
export async function actDelegating({ company, now }: ActedWorld): Promise<void> {
  const { son, lan, nga, tuan } = company;
  const chair = { actor: son, now };
  const powers = ["judge", "decide_extensions"] as const;
  const days = { fromDay: "14/12/2026", untilDay: "31/12/2026" };
  const given = { toUserId: lan.userId, powers: [...powers], ...days, basis: "15/QĐ-UBND" };
  done(await giveDelegation(chair, given));
  const [first] = (await delegations(son, "2026-12-14"))?.current ?? [];
  done(await revokeDelegation(chair, { delegationId: first?.id ?? "" }));
  const account = { accountId: nga.userId };
  done(await changeSharing({ actor: tuan, now }, { ...account, shared: true }));
  done(await changeSharing({ actor: tuan, now }, { ...account, shared: false }));
}
