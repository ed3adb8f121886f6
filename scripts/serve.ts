// The running product: database, migrations, first start, web server, and their orderly end.
import { prepareDataFolder } from "../db/embedded/data-folder";
import { StartRefused } from "../db/embedded/start-refused";
import { migrate } from "../db/migrate";
import { addressFrom, requireFreePort } from "./serve/address";
import { openDatabase } from "./serve/database";
import { requireMailSettings } from "./serve/mail";
import { runTask } from "./serve/run-task";
import { sessionSecret } from "./serve/session-secret";
import { startWebServer } from "./serve/web-server";
import { dataDirFor } from "./set-up/data-dir.mjs";

const demo = process.argv.includes("--demo");
const dataDir = dataDirFor(demo);
const say = (line: string) => console.log(line);

// A terminal that was closed or a pipe that ended hears no more; that is no reason to leave things behind.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

/** Undone from the last to the first, however far the start came. */
const undo: (() => Promise<void>)[] = [];

const asked = new Promise<"asked">((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => resolve("asked"));
  }
  process.on("disconnect", () => resolve("asked"));
});

async function serve(): Promise<number> {
  if (demo && process.env.DATABASE_URL) {
    throw new StartRefused(
      "Dữ liệu minh hoạ chỉ dùng cơ sở dữ liệu đi kèm: hãy bỏ DATABASE_URL rồi chạy lại npm run demo.",
    );
  }
  const address = addressFrom(process.env);
  requireMailSettings(process.env);
  await requireFreePort(address);
  prepareDataFolder(dataDir);
  const database = await openDatabase(dataDir, say);
  undo.push(database.close);
  await migrate(database);
  const environment = {
    DATABASE_URL: database.appUrl,
    DATA_DIR: dataDir,
    NEXTAUTH_URL: address.publicUrl,
    NEXTAUTH_SECRET: sessionSecret(dataDir),
  };
  if (!(await runTask(demo ? "demonstration" : "first-start", environment))) {
    throw new StartRefused("Không chuẩn bị được dữ liệu ban đầu; lỗi nằm ở các dòng trên.");
  }
  const web = await startWebServer(address, environment);
  undo.push(web.stop);
  say(`Đôn Đốc đang chạy ở ${address.publicUrl} (Ctrl-C để dừng)`);
  const ended = await Promise.race([asked, web.gone.then((code) => ({ code }))]);
  if (ended === "asked") return 0;
  console.error(`Ứng dụng đã dừng ngoài ý muốn (mã ${ended.code}).`);
  return 1;
}

async function main(): Promise<number> {
  try {
    return await serve();
  } catch (error) {
    console.error(error instanceof StartRefused ? error.message : error);
    return 1;
  } finally {
    if (undo.length > 0) say("Đang dừng…");
    for (const step of undo.reverse()) await step();
  }
}

process.exit(await main());
