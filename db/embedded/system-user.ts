import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { StartRefused } from "./start-refused";

/** The account the server runs as; empty when it is simply ours. */
export type Account = { uid?: number; gid?: number };

const runningAsRoot = process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the one that already owns
 * the cluster, else the system's `postgres`, else one made for it.
 */
export function serverAccount(clusterDir: string | undefined): Account {
  if (!runningAsRoot) {
    refuseNamelessUser();
    return {};
  }
  const cluster = clusterDir && fs.statSync(clusterDir, { throwIfNoEntry: false });
  if (cluster && cluster.uid !== 0) return { uid: cluster.uid, gid: cluster.gid };
  return account("postgres") ?? account("don-doc") ?? createAccount("don-doc");
}

/** Whether the account can enter the folder: asked of the system itself, which knows about every rule. */
export function canEnter({ uid, gid }: Account, folder: string): boolean {
  if (uid === undefined) return true;
  const entered = spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], { uid, gid, cwd: "/" });
  return entered.status === 0;
}

/** Gives a file or folder to the account. */
export function hand(to: Account, file: string) {
  if (to.uid !== undefined && to.gid !== undefined) fs.chownSync(file, to.uid, to.gid);
}

function refuseNamelessUser() {
  try {
    os.userInfo();
  } catch {
    throw new StartRefused(
      "Người dùng đang chạy không có tên trong hệ thống (/etc/passwd), mà PostgreSQL cần có: hãy thêm tên cho người dùng này, hoặc đặt DATABASE_URL.",
    );
  }
}

function account(name: string): Account | undefined {
  const asked = (flag: string) => spawnSync("id", [flag, name], { encoding: "utf8" });
  const uid = asked("-u");
  const gid = asked("-g");
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createAccount(name: string): Account {
  const options = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"];
  try {
    execFileSync("useradd", [...options, name], { stdio: "pipe" });
  } catch {
    // Another start may have made it meanwhile: what counts is whether it is there now.
  }
  const made = account(name);
  if (made) return made;
  throw new StartRefused(
    "PostgreSQL không chạy được dưới quyền root và không tạo được người dùng hệ thống “don-doc”: hãy chạy bằng một người dùng thường, hoặc đặt DATABASE_URL.",
  );
}
