import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries";
import { StartRefused } from "./start-refused";
import type { Account } from "./system-user";

/** The folder where root puts what the server's account must reach: to be passed through, not listed. */
export function makeShelter(shelter: string) {
  try {
    fs.mkdirSync(shelter, { recursive: true });
    // Root's umask may be 077, under which the folder would be shut to the account it is made for.
    fs.chmodSync(shelter, 0o711);
  } catch (error) {
    throw new StartRefused(
      `Không tạo được ${shelter} (${(error as NodeJS.ErrnoException).code}): hãy đặt thư mục dữ liệu (DATA_DIR) ở nơi mọi tài khoản đi qua được, hoặc chạy bằng một người dùng thường.`,
    );
  }
}

/** The binaries as the account can run them: a copy, where it cannot enter the folder they are in. */
export function binariesFor(account: Account, found: Binaries, shelter: string): Binaries {
  if (account.uid === undefined || canRun(account, found.bin)) return found;
  makeShelter(shelter);
  const home = path.join(shelter, `binaries-${found.version}`);
  if (!fs.existsSync(home)) copy(found.home, home);
  const bin = path.join(home, "bin");
  if (canRun(account, bin)) return { ...found, home, bin };
  throw new StartRefused(`Tài khoản chạy PostgreSQL không chạy được chương trình trong ${bin}.`);
}

function canRun({ uid, gid }: Account, bin: string): boolean {
  const ran = spawnSync(path.join(bin, "postgres"), ["--version"], { uid, gid, cwd: "/" });
  return ran.status === 0;
}

function copy(from: string, to: string) {
  const aside = `${to}.${randomBytes(6).toString("hex")}`;
  fs.cpSync(from, aside, { recursive: true, verbatimSymlinks: true });
  openToAll(aside);
  try {
    fs.renameSync(aside, to);
  } catch (error) {
    // Another start has copied them meanwhile.
    fs.rmSync(aside, { recursive: true, force: true });
    if (!fs.existsSync(to)) throw error;
  }
}

/** The copies of a root whose umask is 077 are shut to everyone else; nothing in them is secret. */
function openToAll(file: string) {
  const stat = fs.lstatSync(file);
  if (stat.isSymbolicLink()) return;
  fs.chmodSync(file, stat.isDirectory() || (stat.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of fs.readdirSync(file)) openToAll(path.join(file, name));
}
