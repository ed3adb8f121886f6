import "server-only";
import { visibleTo } from "../db/visibility";
import type { Role } from "../domain/person";
import { usernameFor } from "../domain/username";
import { openAccount } from "./commands/open-account";
import { done, type Foundation, found, givePlan } from "./found";
import { hashPassword, oneTimePassword } from "./password";

const SYSTEM = { kind: "system" } as const;

export type FirstAccount = { username: string; agency: string; role: Role; password: string };

/**
 * Fills an empty database: the commune, the real plan with what it states published, and accounts for
 * every named agency, the standing office, the chair and the admin. `keep` is given the one-time
 * passwords before the accounts exist, so that none is lost if the machine stops in between. Answers the
 * accounts, or null when an earlier start has done all this. An interrupted first start is finished.
 */
export async function seedFirstStart(options: {
  now: Date;
  keep: (accounts: FirstAccount[]) => void;
}): Promise<FirstAccount[] | null> {
  if (await hasPlan()) return null;
  const foundation = await found(options.now);
  const missing = await missingAccounts(foundation);
  const accounts = missing.map((account) => ({ ...account, password: oneTimePassword() }));
  options.keep(accounts.map(({ agencyId: _agencyId, ...account }) => account));
  for (const { username, agencyId, role, password } of accounts) {
    const passwordHash = await hashPassword(password);
    const input = { username, agencyId, role, passwordHash };
    done(await openAccount({ actor: SYSTEM, now: options.now }, input));
  }
  await givePlan(options.now, foundation);
  return accounts.map(({ agencyId: _agencyId, ...account }) => account);
}

async function hasPlan(): Promise<boolean> {
  const visible = visibleTo(SYSTEM);
  const plan = visible.plans();
  return (await visible.read.select({ id: plan.id }).from(plan).limit(1)).length > 0;
}

async function missingAccounts({ agencies, standingAgencyId, chairAgencyId }: Foundation) {
  const agencyOf = (id: string) => agencies.find((agency) => agency.id === id)?.name ?? "";
  const account = (username: string, role: Role, agencyId: string) => ({
    username,
    role,
    agencyId,
    agency: agencyOf(agencyId),
  });
  const wanted = [
    account("chu-tich", "chair", chairAgencyId),
    account("thuong-truc", "standing_office", standingAgencyId),
    account("quan-tri", "admin", chairAgencyId),
    ...agencies
      .filter(({ kind }) => kind === "agency")
      .map(({ id, shortName }) => account(usernameFor(shortName), "agency_head", id)),
  ];
  const visible = visibleTo(SYSTEM);
  const opened = visible.accounts();
  const known = await visible.read.select({ username: opened.username }).from(opened);
  const taken = new Set(known.map(({ username }) => username));
  return wanted.filter(({ username }) => !taken.has(username));
}
