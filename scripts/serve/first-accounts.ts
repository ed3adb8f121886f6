import fs from "node:fs";
import path from "node:path";
import { replaceDurably } from "../../db/embedded/durable-file";
import { FIRST_ACCOUNTS_FILE } from "../../server/first-accounts";
import type { FirstAccount } from "../../server/first-start";

/** Keeps the one-time passwords in a file for the operator alone. */
export function keepFirstAccounts(accounts: readonly FirstAccount[], dataDir: string) {
  const file = path.join(dataDir, FIRST_ACCOUNTS_FILE);
  const kept = fs.existsSync(file) ? fs.readFileSync(file, "utf8").trimEnd().split("\n") : [];
  // A first start that was cut short has given out passwords that hold; only what is given anew is replaced.
  const anew = new Set(accounts.map(({ username }) => username));
  const older = kept.filter((line) => line && !anew.has(line.split(/\s/, 1)[0] ?? ""));
  replaceDurably(file, `${[...older, ...linesOf(accounts)].join("\n")}\n`);
}

/** Shows them on the screen when there is one. A log that others may read gets only the file's path. */
export function showFirstAccounts(
  accounts: readonly FirstAccount[],
  { dataDir, onScreen }: { dataDir: string; onScreen: boolean },
) {
  if (onScreen) {
    console.log("Tài khoản và mật khẩu dùng một lần (đổi khi đăng nhập lần đầu):");
    for (const line of linesOf(accounts)) console.log(`  ${line}`);
  }
  const file = path.join(dataDir, FIRST_ACCOUNTS_FILE);
  console.log(`Mật khẩu dùng một lần của ${accounts.length} tài khoản nằm trong ${file}`);
}

function linesOf(accounts: readonly FirstAccount[]): string[] {
  const width = Math.max(0, ...accounts.map(({ username }) => username.length));
  return accounts.map(
    ({ username, password, agency }) => `${username.padEnd(width)}  ${password}  ${agency}`,
  );
}
