import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { createDurably, replaceDurably } from "./durable-file";
import { StartRefused } from "./start-refused";
import { type Account, canEnter } from "./system-user";

export type Passwords = { superuser: string; owner: string; app: string };

/** What a data folder knows of its cluster, kept in `postgresql.json` (0600). */
export type ClusterRecord = {
  /** Relative while the cluster lies in the data folder, so that the folder can be moved. */
  cluster: string;
  /** Set once the cluster was made whole: from then on a missing cluster is a loss, not a beginning. */
  made: boolean;
  passwords: Passwords;
};

/** Makes the folder, private to whoever starts, and refuses one that cannot be used. */
export function prepareDataFolder(dataDir: string) {
  try {
    // The server's own account must pass through when root lends it one; it cannot list the folder.
    fs.mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    fs.accessSync(dataDir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    refuseForeignFolder(dataDir, dataDir);
    throw new StartRefused(
      `Không ghi được vào thư mục dữ liệu ${dataDir} (${(error as NodeJS.ErrnoException).code}): hãy sửa quyền, hoặc chọn thư mục khác bằng DATA_DIR.`,
    );
  }
  refuseForeignFolder(dataDir, recordFile(dataDir));
}

/** The cluster's record; a new one says where the cluster is going to be. */
export function clusterRecord(
  dataDir: string,
  account: () => Account,
  shelter: string,
): ClusterRecord {
  const file = recordFile(dataDir);
  if (!fs.existsSync(file)) {
    const password = () => randomBytes(24).toString("base64url");
    const record: ClusterRecord = {
      cluster: canEnter(account(), dataDir) ? "postgresql" : freePlaceIn(shelter, dataDir),
      made: false,
      passwords: { superuser: password(), owner: password(), app: password() },
    };
    createDurably(file, `${JSON.stringify(record, null, 2)}\n`);
  }
  return JSON.parse(fs.readFileSync(file, "utf8")) as ClusterRecord;
}

export function rememberMade(dataDir: string, record: ClusterRecord) {
  replaceDurably(recordFile(dataDir), `${JSON.stringify({ ...record, made: true }, null, 2)}\n`);
}

export function clusterDirOf(dataDir: string, record: ClusterRecord): string {
  return path.resolve(dataDir, record.cluster);
}

function recordFile(dataDir: string) {
  return path.join(dataDir, "postgresql.json");
}

/** A folder begun by root cannot go on under a normal user, nor the other way round: files would belong to both. */
function refuseForeignFolder(dataDir: string, witness: string) {
  const owner = fs.statSync(witness, { throwIfNoEntry: false })?.uid;
  const self = process.getuid?.();
  if (owner === undefined || self === undefined || owner === self) return;
  throw new StartRefused(
    `Thư mục dữ liệu ${dataDir} do ${nameOf(owner)} tạo, còn lần này chạy bằng ${nameOf(self)}: hãy chạy bằng ${nameOf(owner)}, hoặc chọn thư mục khác bằng DATA_DIR.`,
  );
}

function nameOf(uid: number): string {
  if (uid === 0) return "root";
  const asked = spawnSync("id", ["-nu", String(uid)], { encoding: "utf8" });
  return `người dùng ${asked.status === 0 ? asked.stdout.trim() : `số ${uid}`}`;
}

/**
 * A place outside for a data folder that the server's account cannot enter. A place that is taken
 * belongs to a data folder that was deleted: its data is left alone.
 */
function freePlaceIn(shelter: string, dataDir: string): string {
  const hash = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  let place = path.join(shelter, hash);
  for (let n = 2; fs.existsSync(place); n++) place = path.join(shelter, `${hash}-${n}`);
  return place;
}
