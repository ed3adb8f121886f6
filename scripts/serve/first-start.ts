import { type FirstAccount, handOver } from "./first-accounts";

/** What only an empty database needs: the plan, the accounts, or the illustrative world. */
export async function prepareFirstStart(start: {
  demo: boolean;
  dataDir: string;
  environment: Record<string, string>;
}) {
  Object.assign(process.env, start.environment);
  const accounts: FirstAccount[] | null = null;
  if (accounts) handOver(accounts, start.dataDir);
}
