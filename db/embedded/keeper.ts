import path from "node:path";
import { urlWith } from "../connect";
import { findBinaries, type Origin } from "./binaries";
import { isMade, makeCluster } from "./cluster";
import {
  type ClusterRecord,
  clusterDirOf,
  clusterRecord,
  prepareDataFolder,
  rememberMade,
} from "./data-folder";
import { presentAt } from "./presence";
import { APP_ROLE, DATABASE, ensureRolesAndDatabase, OWNER_ROLE } from "./roles";
import {
  ensureRunning,
  isRunning,
  PORT,
  runningSocketDir,
  type Server,
  stopServer,
} from "./server";
import { binariesFor, makeShelter } from "./shelter";
import { makeSocketDir, removeSocketDir, socketDirFor } from "./socket";
import { StartRefused } from "./start-refused";
import { supervise } from "./supervision";
import { canEnter, serverAccount } from "./system-user";

export type KeeperOptions = {
  /** The project's data folder, `./data` say: the cluster and its passwords live in it. */
  dataDir: string;
  /** Told in Vietnamese what takes time or is out of the ordinary. */
  say?: (line: string) => void;
  /** Where to look for PostgreSQL, in order. */
  origins?: readonly Origin[];
  /** Settings of the server beyond the keeper's own; tests trade durability for speed. */
  settings?: Readonly<Record<string, string>>;
  /** Where root puts what the server's account cannot reach. */
  shelter?: string;
};

export type Keeper = {
  /** As `don_doc_owner`, who owns the database `don_doc` and migrates it. */
  ownerUrl: string;
  /** As `don_doc_app`, who owns nothing. */
  appUrl: string;
  /** As the server's superuser, for tests and backups alone: the application never gets it. */
  superuserUrl: string;
  /** Where the cluster itself is; not below `dataDir` when the server's account could not enter there. */
  clusterDir: string;
  /** Stops the server unless someone else is still connected; says which it was. */
  stop(): Promise<"stopped" | "in_use">;
};

/** Makes the cluster where there is none, starts it or joins the one that runs, and keeps it running. */
export async function openKeeper(options: KeeperOptions): Promise<Keeper> {
  const dataDir = path.resolve(options.dataDir);
  const say = options.say ?? (() => {});
  const { server, record } = clusterOf(dataDir, options, say);
  const { clusterDir } = server;
  const joined = isRunning(clusterDir);
  try {
    await ensureRunning(server);
    const urls = urlsOf(server, record);
    await ensureRolesAndDatabase(urls.superuserUrl, record.passwords);
    if (!record.made) rememberMade(dataDir, record);
    const presence = await presentAt(urls.superuserUrl);
    const supervision = supervise(server, presence, say);
    return {
      ...urls,
      clusterDir,
      async stop() {
        await supervision.end();
        if (!(await presence.leave())) return "in_use";
        await stopServer(clusterDir);
        removeSocketDir(server);
        return "stopped";
      },
    };
  } catch (error) {
    if (!joined) await stopServer(clusterDir);
    throw error;
  }
}

/** The data folder's cluster, made if it was not there, and all that is needed to run it. */
function clusterOf(dataDir: string, options: KeeperOptions, say: (line: string) => void) {
  const shelter = options.shelter ?? "/var/lib/don-doc";
  prepareDataFolder(dataDir);
  const record = clusterRecord(dataDir, () => serverAccount(undefined), shelter);
  const clusterDir = clusterDirOf(dataDir, record);
  const account = serverAccount(clusterDir);
  if (record.made && !isMade(clusterDir)) {
    throw new StartRefused(
      `Không thấy cơ sở dữ liệu ở ${clusterDir} như ${dataDir}/postgresql.json đã ghi: hãy khôi phục thư mục ấy từ bản sao lưu, hoặc chọn thư mục dữ liệu khác bằng DATA_DIR.`,
    );
  }
  if (path.isAbsolute(record.cluster)) {
    makeShelter(shelter);
    say(
      `Cơ sở dữ liệu nằm ở ${clusterDir}, vì tài khoản chạy PostgreSQL không vào được ${dataDir}.`,
    );
  } else if (!canEnter(account, dataDir)) {
    throw new StartRefused(
      `Tài khoản chạy PostgreSQL không còn vào được ${dataDir}: hãy cho phép đi qua (chmod o+x) thư mục này và các thư mục mẹ.`,
    );
  }
  const found = findBinaries(clusterDir, options.origins ?? ["package", "system"]);
  const binaries = binariesFor(account, found, shelter);
  if (!isMade(clusterDir)) {
    say("Đang tạo cơ sở dữ liệu…");
    makeCluster(clusterDir, record.passwords.superuser, binaries, account);
  }
  const socketDir = runningSocketDir(clusterDir) ?? socketDirFor(clusterDir);
  if (socketDir !== clusterDir) makeSocketDir(socketDir, account);
  const logFile = path.join(dataDir, "postgresql.log");
  const settings = options.settings ?? {};
  const server: Server = { clusterDir, socketDir, logFile, binaries, account, settings };
  return { server, record };
}

function urlsOf({ socketDir }: Server, { passwords }: ClusterRecord) {
  const socket = `postgres://localhost:${PORT}/?host=${encodeURIComponent(socketDir)}`;
  const url = (role: string, password: string, database: string) =>
    urlWith(socket, { role, password, database });
  return {
    ownerUrl: url(OWNER_ROLE, passwords.owner, DATABASE),
    appUrl: url(APP_ROLE, passwords.app, DATABASE),
    superuserUrl: url("postgres", passwords.superuser, "postgres"),
  };
}
