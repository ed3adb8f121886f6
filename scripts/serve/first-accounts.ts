import path from "node:path";
import { replaceDurably } from "../../db/embedded/durable-file";

export type FirstAccount = { username: string; name: string; password: string };

/**
 * Hands over the one-time passwords: in a file for the operator alone, and on the screen when there
 * is one. A log that others may read gets only the file's path.
 */
export function handOver(accounts: readonly FirstAccount[], dataDir: string) {
  const file = path.join(dataDir, "first-accounts.txt");
  const width = Math.max(...accounts.map(({ username }) => username.length));
  const lines = accounts.map(
    ({ username, password, name }) => `${username.padEnd(width)}  ${password}  ${name}`,
  );
  replaceDurably(file, `${lines.join("\n")}\n`);
  if (process.stdout.isTTY) {
    console.log("Tài khoản và mật khẩu dùng một lần (đổi khi đăng nhập lần đầu):");
    for (const line of lines) console.log(`  ${line}`);
  }
  console.log(`Mật khẩu dùng một lần của ${accounts.length} tài khoản nằm trong ${file}`);
}
