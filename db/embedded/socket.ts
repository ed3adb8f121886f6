import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { StartRefused } from "./start-refused";
import { type Account, hand } from "./system-user";

/**
 * Where the server listens: in the cluster's own folder, which is private already. But a socket's
 * path may have 107 bytes and the setting is a list parted by commas; else a short folder will do.
 */
export function socketDirFor(clusterDir: string): string {
  if (Buffer.byteLength(clusterDir) < 85 && !/[,"'\\]/.test(clusterDir)) return clusterDir;
  const hash = createHash("sha256").update(clusterDir).digest("hex").slice(0, 12);
  return path.join(os.tmpdir(), `don-doc-${hash}`);
}

/** Makes sure that nobody else can put a socket of their own there. */
export function makeSocketDir(socketDir: string, account: Account) {
  fs.mkdirSync(socketDir, { recursive: true, mode: 0o700 });
  const self = process.getuid?.();
  if (fs.statSync(socketDir).uid === self) hand(account, socketDir);
  const { uid, mode } = fs.statSync(socketDir);
  if (uid === (account.uid ?? self) && (mode & 0o077) === 0) return;
  throw new StartRefused(
    `Thư mục ${socketDir} phải là của riêng tài khoản chạy PostgreSQL: hãy xoá nó rồi chạy lại.`,
  );
}

/** What is left of a short folder once its server has stopped. */
export function removeSocketDir({
  socketDir,
  clusterDir,
}: {
  socketDir: string;
  clusterDir: string;
}) {
  if (socketDir !== clusterDir) fs.rmSync(socketDir, { recursive: true, force: true });
}
